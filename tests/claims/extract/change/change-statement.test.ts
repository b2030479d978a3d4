import { expect, it } from 'vitest';
import { changeStatement } from '../../../../src/claims/extract/change/change-statement.ts';
import { NEWS_EVENT } from '../../../../src/claims/extract/change/happening.ts';
import { clauseOf } from '../../../support/reading.ts';

it.each([
  ['affirmed', 'The visit signals a thaw.', 'positive'],
  ['denied', 'The visit does not signal a thaw.', 'negative'],
])('a change is told by its words, its topic and its direction, %s', (_, text, polarity) => {
  const { reading, sentence, clause } = clauseOf(text, 'signal');
  const last = sentence.tokens.findIndex((t) => t.lower === 'thaw');
  expect(changeStatement(reading, sentence, clause, { phase: 'begins', lemma: 'thaw', direction: 'easing', topic: ['lorn'], value: NEWS_EVENT, words: { start: 0, end: 3 }, first: last - 1, last })).toMatchObject({
    kind: 'onset', slot: 'begins', predicate: 'easing', polarity, subject: { text: 'a thaw', head: 'thaw', modifiers: ['lorn'] },
  });
});
