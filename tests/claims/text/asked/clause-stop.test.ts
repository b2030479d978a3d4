import { describe, expect, it } from 'vitest';
import { clauseStop } from '../../../../src/claims/text/asked/clause-stop.ts';
import { clauseOf } from '../../../support/reading.ts';

/** The words behind the verb up to where its clause stops, and by what it does. */
const upTo = (text: string, lemma: string): string => {
  const { sentence, clause } = clauseOf(text, lemma);
  const from = clause.verb.last + 1;
  const { at, by } = clauseStop(sentence, clause, from);
  const last = sentence.tokens[at - 1];
  return `${at > from ? text.slice(sentence.tokens[from]?.start, last?.end) : ''} (${by})`.trim();
};

describe('where a clause stops', () => {
  it.each([
    ['at a full stop', 'The pier burned for an hour.', 'burn', 'for an hour (mark)'],
    ['at a comma', 'The pier burned for an hour, police said.', 'burn', 'for an hour (mark)'],
    ['before a subordinator', 'The pier burned because a lamp fell.', 'burn', '(mark)'],
    ['before what a verb says', 'The mayor knows that the pier burned.', 'know', '(clause)'],
    ['before a second verb', 'The pier burned and a crane fell.', 'burn', '(clause)'],
    ['not before "since" with a year', 'The pier has stood since 2019 in Lima.', 'stand', 'since 2019 in Lima (mark)'],
    ['not before an infinitive', 'The mayor came to see the pier.', 'come', 'to see the pier (mark)'],
    ['not before a participle that describes a noun', 'The pier was hit by falling trees.', 'hit', 'by falling trees (mark)'],
    ['before the subject of the next verb', 'The mayor sank the boat the union bought.', 'sink', 'the boat (clause)'],
  ])('%s', (_, text, lemma, expected) => expect(upTo(text, lemma)).toBe(expected));
});
