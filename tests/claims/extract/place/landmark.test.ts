import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/analysed.ts';

const marks = (text: string): string[] =>
  statementsOf(text).flatMap((s) => (s.kind === 'place' && s.value.type === 'named' ? s.value.phrase.modifiers.filter((m) => /^[~!]/.test(m)) : []));

describe('what is said of a place behind it', () => {
  it('is its distance from a landmark', () => {
    expect(marks('The glider crashed near Welm, 12 miles south of Torrow, on Sunday.')).toEqual(['~torrow']);
  });

  it('is the kind of settlement, before the name or behind it', () => {
    expect(marks('The glider crashed in the village of Welm on Sunday.')).toEqual(['!village']);
    expect(marks('The glider crashed near Welm, a village in the hills, on Sunday.')).toEqual(['!village']);
  });

  it.each([
    ['a distance travelled', 'The glider crashed near Welm after 12 miles in the air.'],
    ['an origin', 'The glider from Torrow crashed near Welm.'],
  ])('is not %s', (_, text) => expect(marks(text)).toEqual([]));
});
