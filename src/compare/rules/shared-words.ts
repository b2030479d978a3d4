import type { Side } from '../rule.ts';
import type { AnalysedArticle } from '../cross-check-result.ts';
import type { Statement } from '../../claims/statement.ts';

/** Letters of a word that are compared: enough for the stem, short enough to leave out the ending. */
const STEM = 5;

const known = new WeakMap<Statement, ReadonlySet<string>>();

/** How many content words the clauses of two sides share, besides their figures; by stem. */
export function sharedWords(a: Side, b: Side): number {
  const theirs = wordsOf(b.article, b.statement);
  let n = 0;
  for (const w of wordsOf(a.article, a.statement)) if (theirs.has(w)) n++;
  return n;
}

function wordsOf(article: AnalysedArticle, s: Statement): ReadonlySet<string> {
  const cached = known.get(s);
  if (cached) return cached;
  const source = s.sentence < 0 ? article.article.title : article.article.text;
  const span = article.analysis.sentences[s.sentence] ?? s.clause;
  const text = s.kind === 'rank' ? source.slice(span.start, span.end) : `${source.slice(span.start, s.words.start)} ${source.slice(s.words.end, span.end)}`;
  const words = new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((w) => !COMMON.test(w)).map((w) => w.slice(0, STEM)));
  known.set(s, words);
  return words;
}

/** Four letters and more that carry no content: function words by their closed classes. */
const COMMON = /^(?:that|this|these|those|with|from|were|been|have|having|will|would|could|should|about|after|before|they|them|their|there|which|while|when|where|what|whom|whose|more|most|than|then|into|over|under|also|only|some|such|other|said|says|told|according|because|since|until|just|very|your|ours|each|both)$/;
