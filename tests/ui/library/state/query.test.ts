import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../../src/compare/finding.ts';
import { ORDER_NAMES, QUALITY_NAMES } from '../../../../src/ui/library/state/names.ts';
import { filterOf, FIRST_QUERY, narrow, readQuery, VIEWS, writeQuery, type LibraryQuery, type Narrowed } from '../../../../src/ui/library/state/query.ts';

const text = fc.string({ minLength: 1, unit: 'grapheme' });
const part = (values: fc.Arbitrary<string>) => fc.option(values, { nil: undefined });
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const narrowed = fc
  .record({
    event: part(text), publisher: part(text), tag: part(text), label: part(fc.constantFrom(...LABELS)), annotated: part(fc.constantFrom('yes', 'no')),
    quality: part(fc.constantFrom(...Object.keys(QUALITY_NAMES))), from: part(day), to: part(day),
  })
  .map((parts) => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Narrowed);
const query = fc.record({
  view: fc.constantFrom(...VIEWS), words: text.filter((words) => words.trim() !== ''),
  order: fc.constantFrom(...Object.keys(ORDER_NAMES)), narrowed,
}) as fc.Arbitrary<LibraryQuery>;

describe('the address of the page', () => {
  it('gives back every query', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(readQuery(writeQuery(asked))).toEqual(asked);
      }),
    );
  });

  it('is bare for what the page opens with', () => {
    expect(writeQuery(FIRST_QUERY)).toBe('library.html');
    expect(writeQuery({ ...FIRST_QUERY, words: '  ' })).toBe('library.html');
    expect(readQuery('library.html')).toEqual(FIRST_QUERY);
  });

  it.each([
    'view=table', 'order=random', 'label=true', 'quality=fine', 'annotated=maybe', 'from=yesterday', 'to=2026-13-45', 'tag=', 'state=x',
  ])('leaves out what it does not understand: %s', (asked) => {
    expect(readQuery(`library.html?${asked}`)).toEqual(FIRST_QUERY);
  });
});

describe('narrowing', () => {
  it('sets, replaces and lifts a part, and takes no value that a part cannot have', () => {
    const tagged = narrow({ label: 'conflict' }, 'tag', 'harbour');
    expect(tagged).toEqual({ label: 'conflict', tag: 'harbour' });
    expect(narrow(tagged, 'tag', 'ferries')).toEqual({ label: 'conflict', tag: 'ferries' });
    expect(narrow(tagged, 'tag', '')).toEqual({ label: 'conflict' });
    expect(narrow(tagged, 'label', 'confirmed')).toEqual({ tag: 'harbour' });
  });

  it('is told to the library with whole days', () => {
    expect(filterOf({})).toEqual({});
    expect(filterOf({ event: 'e1', publisher: 'Harbour Post', annotated: 'no', label: 'agrees', quality: 'opinion' })).toEqual({
      eventId: 'e1', publisher: 'Harbour Post', annotated: false, label: 'agrees', quality: 'opinion',
    });
    const { publishedFrom, publishedTo } = filterOf({ from: '2026-03-04', to: '2026-03-04' });
    expect((publishedTo ?? 0) - (publishedFrom ?? 0)).toBe(24 * 60 * 60 * 1000 - 1);
  });
});
