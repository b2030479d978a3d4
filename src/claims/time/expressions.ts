import { TIME_BOUND } from '../../language/en/patterns/time.ts';
import type { Sentence } from '../text/document.ts';
import { calendarTimes } from './calendar.ts';
import type { TimeExpression } from './expression.ts';
import { stretchesIn } from './stretches.ts';

/**
 * The times that a sentence names, left to right, never overlapping (the longer one wins). `source` is the text that the
 * sentence's offsets point into; `now` the article's own date in epoch milliseconds, or null.
 */
export function timeExpressions(sentence: Sentence, source: string, now: number | null): TimeExpression[] {
  const base = sentence.span.start;
  const text = source.slice(base, sentence.span.end);
  const future = (at: number): boolean => {
    const clause = sentence.clauses.find((c) => (sentence.tokens[c.last]?.end ?? 0) > base + at) ?? sentence.clauses.at(-1);
    return clause !== undefined && (clause.verb.tense === 'future' || clause.verb.modal !== null || clause.verb.form === 'infinitive');
  };
  const found = [
    // Of two that take the same words the first stays: the date parser takes "for three days" for a day to come.
    ...stretchesIn(text, now).map((s) => ({ ...s, clock: null, zone: null })),
    ...calendarTimes(text, now, future),
  ].toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: typeof found = [];
  for (const t of found) if (!kept.some((k) => k.start < t.end && t.start < k.end)) kept.push(t);
  return kept
    .toSorted((a, b) => a.start - b.start)
    .map((t) => ({
      ...t,
      start: base + t.start,
      end: base + t.end,
      text: text.slice(t.start, t.end),
      bound: TIME_BOUND.exec(text.slice(Math.max(0, t.start - 48), t.start))?.[1]?.toLowerCase() ?? leadingBound(text.slice(t.start, t.end)),
    }));
}

/** chrono keeps some prepositions inside its match ("by Sunday evening"). */
function leadingBound(text: string): string | null {
  return /^(since|until|by|before|after|from|around|about)\b/i.exec(text)?.[1]?.toLowerCase() ?? null;
}
