import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../src/cli/compare-articles.ts';
import { resultJson } from '../../src/cli/result-json.ts';
import { FERRY } from './support/ferry.ts';

const ECHO = {
  ...FERRY[0],
  id: 'echo',
  publisher: 'The Evening Echo',
  published: '2023-05-09T16:00:00Z',
  text: 'Fourteen passengers were hurt when the ferry Kittiwake ran aground off Skerry Point early on Tuesday.\n\nThe number rose to 14 from 12 after two more went to a doctor in Solmund, the coast guard said.',
};
const articles = [...FERRY, ECHO].map(({ id, ...article }) => ({ id, article: { ...article, language: 'en' } }));

describe('the order of the articles', () => {
  it('changes no byte of the result', () => {
    const expected = resultJson(compareArticles(articles));
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(resultJson(compareArticles(shuffled))).toBe(expected);
      }),
      { numRuns: 12 },
    );
  });
});
