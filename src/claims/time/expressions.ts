import { EXPECTING } from '../../language/en/lexicon/reporting.ts';
import { TIME_BOUND } from '../../language/en/patterns/time.ts';
import type { Sentence } from '../text/document.ts';
import { calendarTimes } from './calendar.ts';
import type { TimeExpression } from './expression.ts';
import { feastsIn } from './feasts.ts';
import { stretchesIn } from './stretches.ts';

/**
 * The times that a sentence names, left to right, never overlapping (the longer one wins). `source` is the text that the
 * sentence's offsets point into; `now` the article's own date in epoch milliseconds, or null.
 */
export function timeExpressions(sentence: Sentence, source: string, now: number | null): TimeExpression[] {
  const base = sentence.span.start;
  const text = source.slice(base, sentence.span.end);
  const future = (at: number): boolean => {
    // What has gone on since a time, and what came about with a deed of the past, lies behind.
    if (/\bsince (?:the )?(?:\p{L}+ of )?$/iu.test(text.slice(0, at))) return false;
    const found = sentence.clauses.findIndex((c) => (sentence.tokens[c.last]?.end ?? 0) > base + at);
    return isAhead(sentence, found < 0 ? sentence.clauses.length - 1 : found);
  };
  const found = [
    // Of two that take the same words the first stays: the date parser takes "for three days" for a day to come.
    ...[...stretchesIn(text, now), ...feastsIn(text, now, future)].map((s) => ({ ...s, clock: null, zone: null })),
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

/** Whether a clause tells of what is to come: by its modal, as an infinitive of intent ("is to open"), or by "will" before its participle ("will stay closed"). */
function isAhead({ clauses, tokens }: Sentence, at: number): boolean {
  const [clause, before] = [clauses[at], clauses[at - 1]];
  if (clause === undefined) return false;
  const { verb } = clause;
  if (verb.tense === 'future' || verb.modal !== null) return true;
  if (verb.form === 'infinitive') return before === undefined || before.verb.form !== 'finite' || before.verb.tense !== 'past' || EXPECTING.has(before.verb.lemma) || before.verb.lemma === 'be';
  return before !== undefined && before.verb.tense === 'future' && before.verb.last === verb.first - 1 && tokens[verb.verb]?.lower.endsWith('ed') === true;
}

/** chrono keeps some prepositions inside its match ("by Sunday evening"). */
function leadingBound(text: string): string | null {
  return /^(since|until|by|before|after|from|around|about)\b/i.exec(text)?.[1]?.toLowerCase() ?? null;
}
