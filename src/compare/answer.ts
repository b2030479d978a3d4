import type { Span, Value } from '../claims/statement.ts';
import type { Answer } from './finding.ts';
import type { Side } from './rule.ts';

/** A quotation of more words than this is cut to its clause. */
const LONGEST_QUOTE = 80;
/** A sentence up to this long is quoted whole: a clause out of it would read broken. */
const SHORT_SENTENCE = 40;

/** What one side says, in the article's own words: the whole sentence, or its clause where the sentence is very long. */
export function answerOf(side: Side, quotes: 'sentence' | 'clause', group: number, superseded: boolean): Answer {
  const { article, statement } = side;
  const inTitle = statement.sentence < 0;
  const source = inTitle ? article.article.title : article.article.text;
  const sentence: Span = inTitle ? { start: 0, end: source.length } : (article.analysis.sentences[statement.sentence] ?? statement.clause);
  const whole = source.slice(sentence.start, sentence.end);
  const length = whole.split(/\s+/).length;
  const clause = quotes === 'clause' && length > SHORT_SENTENCE ? toPunctuation(source, sentence, statement.clause) : sentence;
  const span = source.slice(clause.start, clause.end).split(/\s+/).length > LONGEST_QUOTE ? clip(source, statement.clause, statement.words) : clause;
  return {
    article: article.id,
    group,
    quote: source.slice(span.start, span.end).trim(),
    span,
    inTitle,
    value: source.slice(statement.words.start, statement.words.end),
    ...amountOf(statement.value),
    by: statement.speaker,
    force: statement.force,
    superseded,
  };
}

/** A quantity as one number. "Dozens" has a lower end alone. */
function amountOf(value: Value): Pick<Answer, 'amount'> {
  if (value.type !== 'quantity') return {};
  const { low, high, stated, unit } = value;
  return { amount: { figure: stated ?? (high === null ? low : (low + high) / 2), unit } };
}

/** A clause with all that stands between the nearest commas, dashes or quotation marks of its sentence. */
function toPunctuation(source: string, sentence: Span, clause: Span): Span {
  const before = source.slice(sentence.start, clause.start);
  const after = source.slice(clause.end, sentence.end);
  const start = sentence.start + (/^[\s\S]*[,;:—–“”"]\s*/.exec(before)?.[0].length ?? 0);
  const end = clause.end + (/^[^,;:—–“”"]*/.exec(after)?.[0].length ?? 0);
  return { start, end };
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
