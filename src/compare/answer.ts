import type { Span } from '../claims/statement.ts';
import type { Answer } from './finding.ts';
import type { Side } from './rule.ts';

/** A quotation of more words than this is cut to its clause. */
const LONGEST_QUOTE = 80;

/** What one side says, in the article's own words: the whole sentence, or its clause where the sentence is very long. */
export function answerOf(side: Side, quotes: 'sentence' | 'clause', group: number, superseded: boolean): Answer {
  const { article, statement } = side;
  const inTitle = statement.sentence < 0;
  const source = inTitle ? article.article.title : article.article.text;
  const sentence: Span = inTitle ? { start: 0, end: source.length } : (article.analysis.sentences[statement.sentence] ?? statement.clause);
  const whole = source.slice(sentence.start, sentence.end);
  const span = quotes === 'clause' || whole.split(/\s+/).length > LONGEST_QUOTE ? clip(source, statement.clause, statement.words) : sentence;
  return {
    article: article.id,
    group,
    quote: source.slice(span.start, span.end).trim(),
    span,
    inTitle,
    value: source.slice(statement.words.start, statement.words.end),
    by: statement.speaker,
    force: statement.force,
    superseded,
  };
}

/** The clause, or, where even that is too long, as many words around the value as fit. */
function clip(source: string, clause: Span, words: Span): Span {
  const inside = source.slice(clause.start, clause.end);
  if (inside.split(/\s+/).length <= LONGEST_QUOTE) return clause;
  const before = source.slice(clause.start, words.start).split(/\s+/).slice(-LONGEST_QUOTE / 2).join(' ');
  const start = words.start - before.length;
  const after = /^(?:\S*\s+){0,30}\S*/.exec(source.slice(words.start, clause.end))?.[0] ?? '';
  const at = Math.max(clause.start, start);
  return { start: at, end: words.start + after.length };
}
