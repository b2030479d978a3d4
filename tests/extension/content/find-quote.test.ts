// @vitest-environment jsdom
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { findQuote } from '../../../src/extension/content/find-quote.ts';
import { squeeze } from '../../../src/article/text-quote.ts';
import { indexText } from '../../../src/extension/content/text-index.ts';

function build(...paragraphs: readonly (readonly string[])[]): void {
  document.body.replaceChildren(
    ...paragraphs.map((parts) => {
      const paragraph = document.createElement('p');
      parts.forEach((part, index) => {
        const inline = document.createElement(index % 2 === 0 ? 'span' : 'em');
        inline.append(part);
        paragraph.append(inline);
      });
      return paragraph;
    }),
  );
}
const find = (quote: string, prefix = '', suffix = '') => findQuote(indexText(document.body), { quote, prefix, suffix });

beforeEach(() => document.body.replaceChildren());

describe('findQuote', () => {
  it('finds a sentence across inline elements', () => {
    build(['The ferry ', 'Alma', ' left port at noon. It sank.']);
    expect(find('The ferry Alma left port at noon.')?.toString()).toBe('The ferry Alma left port at noon.');
  });

  it('does not mind line breaks, runs of spaces, non-breaking spaces and soft hyphens', () => {
    build(['The har\u00ADbour\n   master\u00A0said so.']);
    expect(find('The harbour master said so.')).not.toBeNull();
  });

  it('finds a sentence that the page breaks into two blocks', () => {
    build(['The count stood'], ['at nine.']);
    expect(find('The count stood at nine.')?.toString()).toContain('at nine.');
  });

  it('takes the occurrence whose surroundings fit', () => {
    build(['Nobody was hurt. First report.'], ['Later: Nobody was hurt. Second report.']);
    const range = find('Nobody was hurt.', 'Later: ', ' Second');
    expect(range?.startContainer.parentElement?.parentElement).toBe(document.body.children[1]);
  });

  it('takes the first of equals', () => {
    build(['Nobody was hurt.'], ['Nobody was hurt.']);
    expect(find('Nobody was hurt.')?.startContainer.parentElement?.parentElement).toBe(document.body.children[0]);
  });

  it.each(['Somebody was hurt.', '', '   '])('finds nothing for %j', (quote) => {
    build(['Nobody was hurt.']);
    expect(find(quote)).toBeNull();
  });

  it('does not look into scripts and fields', () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.append('Nobody was hurt.');
    const field = document.createElement('textarea');
    field.append('Nobody was hurt.');
    document.body.append(script, field);
    expect(find('Nobody was hurt.')).toBeNull();
  });
});

/** Any page, and any stretch of it that prints something. */
const pages = fc
  .array(fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00A0', '\u00AD', 'é', '日') }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((parts) => {
    const whole = parts.flat().join('');
    return fc.record({ parts: fc.constant(parts), whole: fc.constant(whole), start: fc.nat(whole.length), length: fc.nat(whole.length) });
  })
  .filter(({ whole, start, length }) => squeeze(whole.slice(start, start + length)) !== '');

it('finds any stretch of any page again, however it is cut into elements', () => {
  fc.assert(
    fc.property(pages, ({ parts, whole, start, length }) => {
      build(...parts);
      const quote = whole.slice(start, start + length);
      const range = find(quote, whole.slice(0, start), whole.slice(start + length));
      expect(squeeze(String(range))).toBe(squeeze(quote));
      const before = document.createRange();
      before.setStart(document.body, 0);
      before.setEnd(range?.startContainer ?? document.body, range?.startOffset ?? 0);
      expect(squeeze(String(before))).toBe(squeeze(whole.slice(0, start)));
    }),
  );
});

it.each(['', ' ', '\u00AD\u200B'])('finds nothing where %j prints nothing', (quote) => {
  build(['Nobody was hurt.']);
  expect(find(quote)).toBeNull();
});
