import { describe, expect, it } from 'vitest';
import { counts } from '../../../support/figures.ts';
import { told } from '../../../support/told.ts';

describe('coordinated counts', () => {
  it.each([
    ['The fire killed ten passengers and two pilots.', ['10 people die', '2 people die', '12 people die']],
    ['Ten passengers and two pilots were killed.', ['10 people die', '2 people die', '12 people die']],
    ['At least 80 people, including ten children, were killed.', ['80 people die', '10 people die']],
    ['Police arrested four men, and one woman was charged.', ['4 people arrest', '1 people charge']],
    ['The blast killed 50 people and wounded 200.', ['50 people die', '200 people injure']],
    ['Five died and 20 were hurt.', ['5 people die', '20 people injure']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));

  it.each([
    ['bounds', 'The fire killed at least ten passengers and two pilots.'],
    ['another fate', 'Ten passengers were killed and two pilots were hurt.'],
    ['things', 'The fire destroyed ten cars and two vans.'],
    ['one group', 'The fire killed ten people and two people.'],
  ])('make no total of %s', (_, text) => expect(counts(text).some((c) => c.startsWith('12 '))).toBe(false));

  it('within a count are a part of it', () => {
    const parts = (text: string): (string | null)[] => told(text, (s) => s.kind === 'count', (s) => s.scope.part ?? null);
    expect(parts('At least 80 people, including ten children, were killed.')).toEqual([null, 'part']);
    expect(parts('Fifty people died and hundreds more were hurt.')).toEqual([null, null]);
  });
});
