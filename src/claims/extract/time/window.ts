import { monthOf } from '../../../language/en/lexicon/months.ts';
import { DAY_FIRST, MONTH_FIRST, MOVED } from '../../../language/en/patterns/window.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Span, Statement, TimeSpan } from '../../statement.ts';
import type { Sentence } from '../../text/document.ts';
import { instantOf } from '../../time/instant-of.ts';
import { DAY } from '../../time/expression.ts';
import { contentKeys } from '../proposition/content-keys.ts';
import { keyPhrase, statementIn } from '../statement-in.ts';
import { nearestClause } from './clause-of.ts';

/** Dates without a year are of the year in which they lie nearest to the report, in days. */
const HALF_A_YEAR = 183;

/** A stretch of days by its ends. */
interface Window extends Span {
  readonly from: number;
  readonly to: number;
}

/**
 * From which day to which day something is to take place, or took place: "between Feb. 8 and 25", "from 3 to 9 May". Predicate: "window";
 * object.modifiers: the content keys of the sentence; value: both days. Of two in one sentence, of which the second takes the place of
 * the first, the order tells which is which.
 */
export const windowExtractor: Extractor = {
  family: 'window',
  extract: (reading: Reading): Statement[] => {
    const now = instantOf(reading.article.published);
    return now === null ? [] : reading.document.sentences.flatMap((s) => (s.index < 0 || reading.isFurniture(s) ? [] : windows(reading, s, now)));
  },
};

function windows(reading: Reading, sentence: Sentence, now: number): Statement[] {
  const text = reading.article.text.slice(sentence.span.start, sentence.span.end);
  const found = [
    ...[...text.matchAll(MONTH_FIRST)].flatMap((m) => windowOf(m, sentence, now, [m[2], m[3], m[4] ?? m[2], m[5]])),
    ...[...text.matchAll(DAY_FIRST)].flatMap((m) => windowOf(m, sentence, now, [m[3] ?? m[5], m[2], m[5], m[4]])),
  ].toSorted((a, b) => a.start - b.start);
  const [one, two] = found;
  const moved = found.length === 2 && one && two && MOVED.test(reading.article.text.slice(one.end, two.start));
  if (found.length > 1 && !moved) return [];
  return found.map((w) => {
    const clause = nearestClause(sentence, w);
    const keys = contentKeys(sentence.tokens.filter((t) => !found.some((f) => t.start < f.end && f.start < t.end))).filter((k) => !k.startsWith('='));
    return statementIn(reading, sentence, clause, {
      kind: 'time', slot: 'window', predicate: 'window', subject: clause?.subject ? reading.phrase(sentence, clause.subject) : null, object: keyPhrase(keys), order: moved ? (w === one ? 'initial' : 'latest') : null,
      value: { type: 'time', from: w.from, to: w.to, grain: 'day', floating: null, relative: true } satisfies TimeSpan, words: { start: w.start, end: w.end },
    });
  });
}

/** The window that two days make; two that "and" alone joins are two days. */
function windowOf(m: RegExpMatchArray, { span }: Sentence, now: number, [month, day, lastMonth, lastDay]: readonly (string | undefined)[]): Window[] {
  if (/ and /.test(m[0]) && m[1]?.toLowerCase() !== 'between') return [];
  const year = new Date(now).getUTCFullYear();
  const at = (y: number, name: string | undefined, d: string | undefined): number => Date.UTC(y, monthOf((name ?? '').toLowerCase()) ?? 0, Number(d));
  const near = [year - 1, year, year + 1].toSorted((p, q) => Math.abs(at(p, month, day) - now) - Math.abs(at(q, month, day) - now))[0] ?? year;
  const from = at(near, month, day);
  const within = at(near, lastMonth, lastDay);
  const to = (within < from ? at(near + 1, lastMonth, lastDay) : within) + DAY;
  const start = span.start + (m.index ?? 0);
  return Number(day) <= 31 && Number(lastDay) <= 31 && to - from > DAY && to - from < HALF_A_YEAR * DAY ? [{ start, end: start + m[0].length, from, to }] : [];
}
