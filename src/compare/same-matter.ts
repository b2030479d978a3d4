import type { Span } from '../claims/statement.ts';
import { documentFrequency, stemFrequency } from '../language/en/document-frequency.ts';
import { FUNCTION_WORDS } from '../language/en/lexicon/function-words.ts';
import { rootOf } from '../language/en/root.ts';
import { foldName } from '../language/fold-name.ts';
import type { AnalysedArticle } from './cross-check-result.ts';
import { sentenceSpan, sentenceText } from './changed-sentences.ts';
import { compareText } from './text-order.ts';

/** A sentence that speaks of the same thing as some words do. */
export interface KindredSentence {
  /** Id of its article. */
  readonly article: string;
  readonly quote: string;
  readonly span: Span;
}

/** What is asked of a sentence: information in nats and telling words that it shares; among articles on other events chance is greater. */
const ON_EVENT = { information: 7, words: 2 } as const;
const ELSEWHERE = { information: 14, words: 4 } as const;
const MOST_OF_ARTICLE = 2;
const MOST = 6;
/** Too few sentences tell nothing of which words are rare in them. */
const FEWEST_SENTENCES = 80;

/** Roots of the words of a text that tell something, each with the share of ordinary articles that hold it. */
export function tellingRoots(text: string): ReadonlyMap<string, number> {
  const words = foldName(text).split(/[^\p{L}\p{N}]+/u).filter((word) => !FUNCTION_WORDS.has(word) && (word.length > 2 || /\p{N}/u.test(word)));
  return new Map(words.map((word) => [rootOf(word), Math.max(documentFrequency(word), stemFrequency(rootOf(word)))]));
}

/**
 * Sentences of articles that speak of the same thing as some words, the closest first: by the information of the words that they
 * share (Shannon 1948), as rare as these are in ordinary English and among the sentences looked through. It finds what to read, and
 * says nothing on whether the accounts agree.
 * @param onEvent articles on the event of the words
 * @param elsewhere further articles, of which more is asked
 */
export function kindredSentences(words: string, onEvent: readonly AnalysedArticle[], elsewhere: readonly AnalysedArticle[]): readonly KindredSentence[] {
  const asked = tellingRoots(words);
  const read = [...onEvent.map((article) => ({ article, least: ON_EVENT })), ...elsewhere.map((article) => ({ article, least: ELSEWHERE }))]
    .flatMap(({ article, least }) => [...article.analysis.sentences.keys()].map((index) => ({ article, least, index, roots: tellingRoots(sentenceText(article, index)) })));
  const holding = new Map<string, number>();
  for (const { roots } of read) for (const root of roots.keys()) holding.set(root, (holding.get(root) ?? 0) + 1);
  const total = Math.max(read.length, FEWEST_SENTENCES);
  const information = (roots: readonly (readonly [string, number])[]): number =>
    roots.reduce((sum, [root, share]) => sum + (Math.log((total + 2) / ((holding.get(root) ?? 0) + 1)) - Math.log(share)) / 2, 0);
  const whole = information([...asked]);
  const found = read.flatMap((sentence) => {
    const shared = [...sentence.roots].filter(([root]) => asked.has(root));
    const common = information(shared);
    if (shared.length < sentence.least.words || common < sentence.least.information) return [];
    return [{ ...sentence, closeness: (common * common) / Math.sqrt(whole * information([...sentence.roots])) }];
  });
  const said = new Set<string>();
  const ordered = found
    .toSorted((a, b) => b.closeness - a.closeness || compareText(a.article.id, b.article.id) || a.index - b.index)
    .filter(({ article, index }) => said.size < said.add(foldName(sentenceText(article, index))).size); // a reprint says nothing more
  return ordered
    .filter(({ article }, at) => ordered.slice(0, at).filter((other) => other.article === article).length < MOST_OF_ARTICLE)
    .slice(0, MOST)
    .map(({ article, index }) => ({ article: article.id, quote: sentenceText(article, index), span: sentenceSpan(article, index) }));
}
