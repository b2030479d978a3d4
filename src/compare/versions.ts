import type { Statement } from '../claims/statement.ts';
import type { Link } from '../coverage/relation.ts';
import { changeQuestion } from '../language/en/wording/version.ts';
import { changedSentences, sentenceSpan, sentenceText, type ChangedSentence } from './changed-sentences.ts';
import { changedWords, type ChangedWords } from './changed-words.ts';
import type { AnalysedArticle } from './cross-check-result.ts';
import { citedName } from '../language/en/wording/cited-name.ts';
import { findingId } from './finding-id.ts';
import type { Answer, Finding } from './finding.ts';
import { compareText } from './text-order.ts';
import { instantOf } from '../claims/time/instant-of.ts';

/** Longer quotations tell nobody what changed. */
const LONGEST_QUOTE = 80;
const FIGURES_WEIGHT = 0.8;
const WORDS_WEIGHT = 0.5;
const RULE = 'version/sentence';

/**
 * What changed between two versions of one article, sentence by sentence, for every pair of versions among the links. An
 * article against the same text, or a copy elsewhere, yields nothing.
 */
export function versionFindings(articles: readonly AnalysedArticle[], links: readonly Link[]): Finding[] {
  const known = new Map(articles.map((a) => [a.id, a]));
  return links.filter((link) => link.relation === 'version').flatMap((link) => {
    const [a, b] = [known.get(link.a), known.get(link.b)];
    if (!a || !b) return [];
    const order = timeOf(a) - timeOf(b) || 0;
    const [before, after] = order > 0 ? [b, a] : [a, b];
    return changedSentences(before, after).flatMap((change) => findingOf(before, after, change, order !== 0));
  });
}

/** When a version was made, in epoch milliseconds; 0 where the page does not say. */
function timeOf({ article }: AnalysedArticle): number {
  return instantOf(article.updated ?? article.published) ?? 0;
}

function findingOf(before: AnalysedArticle, after: AnalysedArticle, change: ChangedSentence, ordered: boolean): Finding[] {
  const words = changedWords(sentenceText(before, change.before), sentenceText(after, change.after));
  if (words === null) return [];
  const answers = [
    answerOf(before, change.before, words.before, 0, ordered),
    answerOf(after, change.after, words.after, 1, false),
  ].toSorted((x, y) => compareText(x.article, y.article)).map((answer, group) => ({ ...answer, group }));
  if (answers.some(({ quote }) => quote.split(/\s+/).length > LONGEST_QUOTE)) return [];
  const question = changeQuestion(after.article.publisher, change.figures);
  return [{
    id: findingId(RULE, answers),
    label: 'changed',
    kind: changedStatement(after, change.after, words.after)?.kind ?? (change.figures ? 'count' : 'status'),
    question,
    answers,
    origins: 1,
    sourcing: null,
    rule: RULE,
    caveat: null,
    weight: change.figures ? FIGURES_WEIGHT : WORDS_WEIGHT,
  }];
}

function answerOf(of: AnalysedArticle, index: number, words: ChangedWords['before'], group: number, superseded: boolean): Answer {
  const span = sentenceSpan(of, index);
  const quote = sentenceText(of, index);
  const statement = changedStatement(of, index, words);
  return {
    article: of.id, group, quote, span, inTitle: index < 0, value: quote.slice(words.start, words.end),
    by: statement?.speaker ? citedName(statement.speaker) : null, force: statement?.force ?? 'asserted', superseded,
  };
}

/** The statement of a sentence whose value the change touches. */
function changedStatement(of: AnalysedArticle, index: number, words: ChangedWords['before']): Statement | null {
  const { start } = sentenceSpan(of, index);
  return of.analysis.statements.find((s) => s.sentence === index && s.words.start < start + words.end && s.words.end > start + words.start) ?? null;
}
