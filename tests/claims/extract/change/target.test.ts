import { describe, expect, it } from 'vitest';
import { targetOf } from '../../../../src/claims/extract/change/target.ts';
import { sentenceOf } from '../../../support/reading.ts';

/** The phase and change that the first phrase of a sentence names. */
const target = (text: string): string | null => {
  const s = sentenceOf(text);
  const found = s.phrases[0] ? targetOf(s, s.phrases[0]) : null;
  return found && `${found.phase ?? '-'} ${found.change.lemma}`;
};

describe('the change that a phrase names', () => {
  it.each([
    ['A shift in farm policy came.', '- shift'],
    ['The start of a thaw in relations came.', 'begins thaw'],
    ['The end of the drought in the valley came.', 'ends drought'],
    ['A turning point in the war came.', 'begins turning point'],
    ['A watershed for the club came.', 'begins turning point'],
    ['A new chapter for the festival came.', 'begins turning point'],
  ])('%s', (text, expected) => expect(target(text)).toBe(expected));

  it.each(['The latest sign of a thaw came.', 'Another shift in farm policy came.', 'The start of the season came.', 'A chapter of the book came.', 'A turning point came.', 'The mayor came.'])('is none in: %s', (text) => expect(target(text)).toBeNull());
});
