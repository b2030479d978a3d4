import { distance } from 'fastest-levenshtein';
import type { Span } from '../claims/statement.ts';
import { FUNCTION_WORDS } from '../language/en/lexicon/function-words.ts';
import { isNumberWord } from '../language/en/number-words.ts';
import type { AnalysedArticle } from './cross-check-result.ts';
import { wordsIn } from './changed-words.ts';

/** A sentence of the older version with what became of it in the newer one; both are indices, -1 for the title. */
export interface ChangedSentence {
  readonly before: number;
  readonly after: number;
  /** Whether figures differ, not only words. */
  readonly figures: boolean;
}

/** Share of words that two forms of one sentence have in common (Dice coefficient). */
const ALIKE = 0.6;
const LEAST_WORDS = 5;
/** A letter more, less or other, or two in the wrong order. */
const isSlip = (a: string, b: string): boolean => distance(a, b) <= 1 || [...a].toSorted().join('') === [...b].toSorted().join('');

const isFigure = (word: string): boolean => /\p{N}/u.test(word) || isNumberWord(word);
const tells = (word: string): boolean => !FUNCTION_WORDS.has(word);

/** Where a sentence stands: in the text, or the whole title. */
export function sentenceSpan({ article, analysis }: AnalysedArticle, index: number): Span {
  return index < 0 ? { start: 0, end: article.title.length } : (analysis.sentences[index] ?? { start: 0, end: 0 });
}

/** A sentence as written. */
export function sentenceText(of: AnalysedArticle, index: number): string {
  const { start, end } = sentenceSpan(of, index);
  return (index < 0 ? of.article.title : of.article.text).slice(start, end);
}

/**
 * Sentences that both versions hold in different forms, in the order of the newer version. Sentences that were added
 * or cut, only lengthened or shortened, freed of a slip of the pen, or that stand unchanged elsewhere in the other version, are none.
 */
export function changedSentences(before: AnalysedArticle, after: AnalysedArticle): ChangedSentence[] {
  const [old, now] = [unmatched(before, after), unmatched(after, before)];
  const pairs = old.flatMap((x) => now.flatMap((y) => {
    const likeness = (x.index < 0) === (y.index < 0) ? dice(x.words, y.words) : 0;
    return likeness >= ALIKE ? [{ x, y, likeness }] : [];
  })).toSorted((p, q) => q.likeness - p.likeness || p.y.index - q.y.index || p.x.index - q.x.index);
  const used = new Set<object>();
  return pairs.flatMap(({ x, y }): ChangedSentence[] => {
    if (used.has(x) || used.has(y)) return [];
    used.add(x).add(y);
    const [cut, put] = [[...x.words].filter((w) => !y.words.has(w)), [...y.words].filter((w) => !x.words.has(w))];
    const figures = cut.some(isFigure) && put.some(isFigure);
    // A headline is written anew for every version; only another figure in it says something else.
    const other = x.index >= 0 && cut.some(tells) && put.some(tells) && !(cut.length === 1 && put.length === 1 && isSlip(cut[0] as string, put[0] as string));
    return figures || other ? [{ before: x.index, after: y.index, figures }] : [];
  }).toSorted((p, q) => p.after - q.after);
}

function unmatched(own: AnalysedArticle, other: AnalysedArticle): { index: number; words: Set<string> }[] {
  const plain = (of: AnalysedArticle, index: number): string[] => wordsIn(sentenceText(of, index)).map((w) => w.plain);
  const theirs = new Set([-1, ...other.analysis.sentences.keys()].map((index) => plain(other, index).join(' ')));
  return [-1, ...own.analysis.sentences.keys()].flatMap((index) => {
    const words = plain(own, index);
    return words.length < LEAST_WORDS || theirs.has(words.join(' ')) ? [] : [{ index, words: new Set(words) }];
  });
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((w) => b.has(w)).length;
  return (2 * shared) / (a.size + b.size);
}
