import { describe, expect, it } from 'vitest';
import { complementOf } from '../../../../src/claims/extract/proposition/complement.ts';
import { sentenceOf } from '../../../support/reading.ts';

/** The verb behind "to", with what the verb before makes of it. */
function behind(text: string): string[] {
  const sentence = sentenceOf(text);
  return sentence.clauses.flatMap((clause) => {
    const found = complementOf(sentence, clause);
    return found ? [`${found.negative ? 'not ' : ''}${clause.verb.lemma}${found.force === null ? '' : ` ${found.force}`}`] : [];
  });
}

describe('what stands behind a verb', () => {
  it.each([
    ['decided', 'The council decided to reopen the lido in June.', ['reopen forecast']],
    ['due', 'The lido is due to reopen in June.', ['reopen forecast']],
    ['to be', 'The lido is to be closed in June.', ['close forecast']],
    ['managed', 'The crew managed to free the whale.', ['free']],
    ['forced', 'The minister was forced to resign on Friday.', ['resign']],
    ['refused', 'The board refused to sell the quarry.', ['not sell']],
    ['not even tried', 'The crew did not attempt to free the whale.', ['not free']],
    ['still open', 'The senate has yet to approve the levy.', ['not approve']],
    ['still open in the passive', 'The levy is yet to be approved.', ['not approve']],
  ])('is %s: %s', (_, text, expected) => expect(behind(text)).toEqual(expected));

  it.each([
    ['a purpose', 'The ferry stopped to pick up a swimmer.'],
    ["another's deed", 'The captain ordered the crew to leave the ferry.'],
    ['what was tried and may have failed', 'The crew tried to free the whale.'],
    ['what might be planned', 'The board may decide to sell the quarry.'],
    ['what is only wanted', 'The firm hopes to sell the quarry.'],
    ['no infinitive', 'The board sold the quarry.'],
  ])('is none of its own where it is %s: %s', (_, text) => expect(behind(text)).toEqual([]));
});
