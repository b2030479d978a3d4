import { expect, test } from 'vitest';
import { TELLING_TERMS, tellingTerms } from '../../../src/library/index/telling-terms.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { sampleAnalysis, sampleArticle } from '../support/sample-article.ts';

const even = (): number => 1;
const names = (terms: readonly { readonly term: string }[]): string[] => terms.map(({ term }) => term);

test('count times weight decides, and no more than 64 are kept', () => {
  const many = Array.from({ length: 100 }, (_, n) => [`word${n}`, n + 1] as const);
  const chosen = names(tellingTerms(sampleAnalysis(many), even));
  expect(chosen).toHaveLength(TELLING_TERMS);
  expect(chosen.slice(0, 2)).toStrictEqual(['word99', 'word98']);
  const weighed = tellingTerms(sampleAnalysis([['say', 9], ['bearing', 2]]), (term) => (term === 'say' ? 0.1 : 5));
  expect(names(weighed)).toStrictEqual(['bearing', 'say']);
});

test('a name of the article goes before a word as rare and as frequent, and its words do', () => {
  const terms = [['barge', 2], ['@tarrow quay', 2], ['tarrow', 2]] as const;
  expect(names(tellingTerms(sampleAnalysis(terms), even))).toStrictEqual(['@tarrow quay', 'tarrow', 'barge']);
});

test('impact rises with the count and falls with the length of the article', () => {
  const impact = (count: number, others: number): number =>
    tellingTerms(sampleAnalysis([['bridge', count], ['other', others]]), even).find(({ term }) => term === 'bridge')?.impact ?? 0;
  expect(impact(4, 100)).toBeGreaterThan(impact(2, 100));
  expect(impact(2, 100)).toBeGreaterThan(impact(2, 900));
  expect(impact(1, 1_000_000)).toBe(1);
});

test('the order of terms changes nothing', () => {
  const terms = [['a', 2], ['b', 2], ['c', 5]] as const;
  expect(tellingTerms(sampleAnalysis([...terms].toReversed()), even)).toStrictEqual(tellingTerms(sampleAnalysis(terms), even));
});

test('terms that are no words are passed over and keep no article from being saved', async () => {
  const menu = '@home news sport weather '.repeat(20);
  const analysis = sampleAnalysis([[menu, 5], ['', 2], ['a\nb', 2], ['bridge', 1], ['bridge', 7]]);
  expect(names(tellingTerms(analysis, even))).toStrictEqual(['bridge']);
  const library = openLibrary(memoryStorage());
  const { id } = await library.save(sampleArticle(), analysis);
  expect((await library.get(id)).analysis).toStrictEqual(analysis);
  const { documentFrequency } = await library.statistics();
  expect([menu, '', 'a\nb', 'bridge'].map(documentFrequency)).toStrictEqual([0, 0, 0, 1]);
});
