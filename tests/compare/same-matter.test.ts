import { beforeAll, describe, expect, it } from 'vitest';
import { loadEnglishData } from '../../src/cli/language-data.ts';
import { analyse } from '../../src/claims/analyse.ts';
import type { AnalysedArticle } from '../../src/compare/cross-check-result.ts';
import { kindredSentences } from '../../src/compare/same-matter.ts';
import { createEnglish } from '../../src/language/en/english.ts';

const english = createEnglish(loadEnglishData());
const TEXTS = {
  courier: `The ferry Morven ran aground off Skerry Point on Wednesday evening.

Divers found that the rudder had been bent by the rocks. The owner of the ferry, Calder Lines, said that it would pay for hotel rooms.

The weather was calm, and the sea was flat.`,
  lantern: `Passengers of the Morven were taken to the school hall in Tarbeg.

An inspector of the coastguard said the rudder of the ferry was bent, and the rocks had opened a seam below the engine room.`,
  orchard: `Growers around Kelmore lost half of their plum blossom to a late frost.

Their cooperative asked for help with the rudder of its delivery boat.`,
};
type Name = keyof typeof TEXTS;
const articles = new Map<Name, AnalysedArticle>();
const of = (...names: Name[]): readonly AnalysedArticle[] => names.flatMap((name) => articles.get(name) ?? []);

beforeAll(() => {
  for (const [id, text] of Object.entries(TEXTS) as [Name, string][]) {
    const article = { title: '', text, published: null, language: 'en', publisher: id, url: `https://${id}.example/` };
    articles.set(id, { id, article, analysis: analyse(article, english) });
  }
});

describe('sentences on the same thing', () => {
  it('are found by the rare words that they share, word for word and in place', () => {
    const found = kindredSentences('The rudder was damaged by rocks, the coastguard believes.', of('courier', 'lantern'), []);
    expect(found.map(({ article }) => article).toSorted()).toEqual(['courier', 'lantern']);
    for (const { article, quote, span } of found) {
      expect(quote).toContain('rudder');
      expect(TEXTS[article as Name].slice(span.start, span.end)).toBe(quote);
    }
  });

  it('are none where only one word, or none that tells anything, is shared', () => {
    expect(kindredSentences('The captain had served on many ships before.', of('courier', 'lantern'), [])).toEqual([]);
    expect(kindredSentences('It was said that they would be there again.', of('courier', 'lantern'), [])).toEqual([]);
    expect(kindredSentences('', of('courier'), [])).toEqual([]);
  });

  it('ask more of articles on other events', () => {
    const words = 'Divers will look at the rudder and the rocks.';
    expect(kindredSentences(words, of('orchard'), [])).toEqual([]);
    expect(kindredSentences(words, [], of('courier'))).toEqual([]);
    expect(kindredSentences('Divers found that the rudder of the Morven had been bent by rocks, said Calder Lines.', [], of('courier'))).toHaveLength(1);
  });

  it('are told once, however many reprint them', () => {
    const reprints = of('courier').map((article) => ({ ...article, id: 'reprint' }));
    const words = 'Divers looked at the bent rudder on the rocks.';
    expect(kindredSentences(words, [...reprints, ...of('courier')], [])).toEqual(kindredSentences(words, of('courier'), []));
  });

  it('come in one order, whatever that of the articles', () => {
    const words = 'The rudder of the ferry was bent by rocks off Skerry Point.';
    expect(kindredSentences(words, of('lantern', 'courier'), [])).toEqual(kindredSentences(words, of('courier', 'lantern'), []));
    expect(kindredSentences(words, of('courier', 'lantern'), []).filter(({ article }) => article === 'courier').length).toBeLessThanOrEqual(2);
  });
});
