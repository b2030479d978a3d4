import { lazily } from '../lazily.ts';
import { memoise } from '../memoise.ts';
import { rootOnce } from './root.ts';
import { COMMON_WORDS, TAGGED_WORDS } from './lexicon/common-words.ts';
import { NEWS_WORDS } from './lexicon/news-words.ts';

/** Content words of a news article of middling length, each counted once per run of the same word. */
const WORDS_PER_ARTICLE = 150;
/** Tagged occurrences of a word that the table leaves out; the least that it holds is 3. */
const UNLISTED = 2;
/** Share of articles that hold any one small number: figures alone say little about which event a text is on. */
const NUMBER_SHARE = 0.05;

const counts = lazily(() => new Map<string, number>(COMMON_WORDS.flatMap(([count, lemmas]) => lemmas.split(' ').map((lemma) => [lemma, count] as const))));
const inNews = lazily(() => new Map<string, number>(NEWS_WORDS.toReversed().flatMap(([share, words]) => words.split(/\s+/).map((word) => [word, share] as const))));

/**
 * Share of ordinary English articles that can be expected to hold a term of `Analysis.terms`, above 0 and below 1.
 * From SemCor's counts, as 1 - exp(-expected occurrences), or higher where news uses the word more. A name is as rare as its rarest word.
 */
export const documentFrequency: (term: string) => number = memoise(frequencyOnce);

/** The same of a term that is hardly asked for again, such as a part of a word: it takes no place among those that are remembered. */
export function frequencyOnce(term: string): number {
  if (term.startsWith('@')) return Math.min(...term.slice(1).split(/\s+/).map(documentFrequency));
  if (/^[\d.,]+$/.test(term)) return NUMBER_SHARE;
  return Math.max(inNews().get(term) ?? 0, -Math.expm1((-(counts().get(term) ?? UNLISTED) * WORDS_PER_ARTICLE) / TAGGED_WORDS));
}

const byStem = lazily(() => {
  const sums = new Map<string, number>();
  for (const [lemma, count] of counts()) {
    const root = rootOnce(lemma);
    sums.set(root, (sums.get(root) ?? 0) + count);
  }
  return sums;
});

/** Share of ordinary English articles that hold any word of a root (root.ts), or of the name of a family of predicates. */
export const stemFrequency: (stem: string) => number = memoise((stem) => {
  if (/^[\d.,]+$/.test(stem)) return NUMBER_SHARE;
  return -Math.expm1((-(byStem().get(stem) ?? UNLISTED) * WORDS_PER_ARTICLE) / TAGGED_WORDS);
});

/** Endings that inflection adds, each with what the lemma has instead; enough for a look-up, no lemmatiser. */
const INFLECTIONS: readonly (readonly [RegExp, string])[] = [[/(?:e?s|ed|ing|er|ly)$/, ''], [/(?:es|ed|ing)$/, 'e'], [/ies$/, 'y'], [/men$/, 'man'], [/^people$/, 'person'], [/^children$/, 'child']];

/** Whether a word, in lower case, is one of ordinary English and not only a name. */
export const isOrdinaryWord: (word: string) => boolean = memoise((word) => counts().has(word) || INFLECTIONS.some(([ending, own]) => counts().has(word.replace(ending, own))));
