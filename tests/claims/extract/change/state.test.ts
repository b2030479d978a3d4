import { describe, expect, it } from 'vitest';
import { stateOf, verbChange } from '../../../../src/claims/extract/change/state.ts';
import { sentenceOf } from '../../../support/reading.ts';

const found = (text: string, of: typeof stateOf): string | null => {
  const s = sentenceOf(text);
  const change = s.clauses.map((c) => of(s, c)).find((c) => c !== null);
  return change ? `${change.lemma}: ${change.topic.join(' ')}` : null;
};

describe('a state behind the verb', () => {
  it.each([
    ['Coal mining has been in decline since 1990.', 'decline: coal mine'],
    ['The region slipped into recession.', 'recession: ~region'],
    ['The valley is in the grip of a drought.', 'drought: vallei'],
  ])('%s', (text, expected) => expect(found(text, stateOf)).toBe(expected));

  it.each(['The valley is in the north.', 'The mayor drove into a wall.', 'The valley had rain.', 'The valley saw the mayor.'])('is none in: %s', (text) => expect(found(text, stateOf)).toBeNull());
});

describe('a verb that is the change', () => {
  it.each([['Relations with Lorne have been improving.', 'improve'], ['Rents have fallen.', 'fall'], ['The glacier is shrinking.', 'shrink']])('%s', (text, lemma) => expect(found(text, verbChange)).toMatch(new RegExp(`^${lemma}: `)));

  it.each(['The pier was dropped.', 'The mayor spoke.', 'The valley voted.'])('is none in: %s', (text) => expect(found(text, verbChange)).toBeNull());
});
