import { LEADS_THERE } from '../../../language/en/lexicon/questions.ts';
import type { Span } from '../../statement.ts';
import type { Sentence } from '../document.ts';

/** Token indices, both inclusive. */
export type TokenRange = readonly [first: number, last: number];

/** A range without a time or place and the prepositions that led to it; null where it is part of a phrase ("Monday's game"). */
export function leaveOut(sentence: Sentence, from: number, last: number, answer: Span): TokenRange[] | null {
  const { tokens, phrases } = sentence;
  const inside = tokens.flatMap((t, i) => (i >= from && i <= last && t.start < answer.end && t.end > answer.start ? [i] : []));
  const [first, end] = [inside[0], inside.at(-1)];
  if (first === undefined || end === undefined) return last < from ? [] : [[from, last]];
  const local = tokens[end + 1]?.lower === 'local' && tokens[end + 2]?.lower === 'time' ? end + 2 : end;
  if (phrases.some((p) => p.first <= end && p.last > local && p.first <= first)) return null;
  // "To North America or Guam": one of two makes no question.
  if (/^['’]s?$/.test(tokens[end + 1]?.text ?? '') || (tokens[local + 1]?.pos === 'CCONJ' && local < last)) return null;
  let start = first;
  while (start > from && LEADS_THERE.has(tokens[start - 1]?.lower ?? '')) start--;
  return [[from, start - 1] as const, [local + 1, last] as const].filter(([a, b]) => a <= b);
}
