import type { Clause } from '../../text/clause.ts';
import type { Sentence } from '../../text/document.ts';
import type { Span } from '../../statement.ts';

/** The clause that a time stands in; times in the reporting clause belong to the saying ("said on Monday"). */
export const clauseOf = (sentence: Sentence, time: Span): Clause | null => holding(sentence, time.start, time.end);

/**
 * The clause that a time belongs to although it stands only partly in it, or between two: the one behind it where a comma
 * sets it off ("At 9 p.m., they left"), else the one before it.
 */
export function nearestClause(sentence: Sentence, time: Span): Clause | null {
  return clauseOf(sentence, time) ?? holding(sentence, time.start, time.start + 1) ?? beside(sentence, time);
}

function holding(sentence: Sentence, start: number, end: number): Clause | null {
  const holds = (c: Clause): boolean => (sentence.tokens[c.first]?.start ?? 0) <= start && (sentence.tokens[c.last]?.end ?? 0) >= end;
  return sentence.clauses.filter(holds).toSorted((a, b) => a.last - a.first - (b.last - b.first))[0] ?? null;
}

function beside({ clauses, tokens }: Sentence, time: Span): Clause | null {
  const next = tokens.findIndex((t) => t.start >= time.end);
  const setOff = next > 0 && tokens.slice(next, next + 2).some((t) => t.text === ',');
  if (setOff) return clauses.find((c) => c.first >= next && c.first <= next + 2) ?? null;
  const before = clauses.findLast((c) => (tokens[c.last]?.end ?? 0) <= time.start);
  return before && !tokens.slice(before.last + 1, next).some((t) => t.text === ',' || t.pos === 'VERB' || t.pos === 'AUX') ? before : null;
}
