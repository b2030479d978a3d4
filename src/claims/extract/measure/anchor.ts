import { MONTH_OR_DAY } from '../../../language/en/lexicon/closed-class.ts';
import { monthOf } from '../../../language/en/lexicon/months.ts';
import type { Reading } from '../../reading.ts';
import type { Sentence } from '../../text/document.ts';
import { instantOf } from '../../time/instant-of.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const SPANS = /^(?:year|month|decade|week|century)s?$/;
/** A date in the article's own year that lies further back than this is another event's. */
const FAR_DAYS = 30;
const DAY = 86_400_000;

/**
 * The time of another event that a sentence speaks of, as a scope ("1959", "two years ago"): background figures must not
 * meet the event's own. Null where the words leave the time to the event that the article reports.
 */
export function anchorOf(reading: Reading, sentence: Sentence): string | null {
  const kept = known.get(sentence);
  if (kept !== undefined) return kept;
  const anchor = findAnchor(reading, sentence);
  known.set(sentence, anchor);
  return anchor;
}

/** A sentence belongs to one reading, and every figure in it asks. */
const known = new WeakMap<Sentence, string | null>();

function findAnchor(reading: Reading, sentence: Sentence): string | null {
  const { tokens } = sentence;
  const stamp = instantOf(reading.article.published);
  const published = stamp === null ? null : new Date(stamp);
  const dates = published === null ? [] : tokens.flatMap((_, k) => farDate(sentence, k, published) ?? []);
  if (dates[0] !== undefined) return dates[0];
  const month = published === null ? null : farMonth(sentence, published);
  if (month !== null) return month;
  for (let k = 0; k < tokens.length; k++) {
    const t = tokens[k];
    if (!t) continue;
    const next = tokens[k + 1]?.lower ?? '';
    if (YEAR.test(t.text) && t.pos === 'NUM' && Number(t.text) !== published?.getUTCFullYear() && !isFounding(sentence, k)) return t.text;
    if (t.lower === 'ago' && SPANS.test(tokens[k - 1]?.lower ?? '')) return `${tokens[k - 2]?.lower ?? ''} ${tokens[k - 1]?.lower ?? ''} ago`;
    if (/^(?:last|previous|past|preceding)$/.test(t.lower) && /^(?:year|month|decade|century)s?$/.test(next)) return `${t.lower} ${next}`;
    if (t.lower === 'earlier' && next === 'this') return `earlier ${tokens[k + 2]?.lower ?? ''}`;
    if (/^(?:previous|prior)$/.test(t.lower) && tokens[k + 1]?.pos === 'NOUN' && !/^(?:report|estimate|figure|count|toll|statement)/.test(next)) return `${t.lower} ${next}`;
  }
  return null;
}

/** "founded in 1959", "the first since 2004": the year dates something else than the figure. */
function isFounding(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const before = tokens[at - 1]?.lower ?? '';
  const told = tokens.slice(at + 1, at + 4).some((t) => t.lower === 'when');
  if (before === 'since') return !told;
  return before === 'in' && /^(?:found|establish|build|bear|open|launch|form|create)$/.test(tokens[at - 2]?.lemma ?? '');
}

/** "in July" or "last October", two months or more before publication. */
function farMonth(sentence: Sentence, published: Date): string | null {
  const { tokens } = sentence;
  for (let k = 1; k < tokens.length; k++) {
    if (!/^(?:in|last)$/.test(tokens[k - 1]?.lower ?? '') || /^\d/.test(tokens[k + 1]?.text ?? '') || !/^\p{Lu}/u.test(tokens[k]?.text ?? '')) continue;
    const month = monthOf(tokens[k]?.lower ?? '');
    if (month === null) continue;
    const back = (published.getUTCMonth() - month + 12) % 12;
    if (back >= 2 && back <= 11) return `month ${month + 1}`;
  }
  return null;
}

/** "Nov. 13" or "13 November" far from the day of publication, as "month-day". */
function farDate(sentence: Sentence, at: number, published: Date): string | null {
  const { tokens } = sentence;
  const month = MONTH_OR_DAY.test(tokens[at]?.text ?? '') ? monthOf(tokens[at]?.lower ?? '') : null;
  if (month === null) return null;
  const day = [tokens[at + 1], tokens[at - 1]].map((t) => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(t?.lower ?? '')?.[1]).find((d) => d !== undefined);
  if (day === undefined) return null;
  const year = published.getUTCFullYear();
  const nearest = Math.min(...[year - 1, year, year + 1].map((y) => Math.abs(Date.UTC(y, month, Number(day)) - published.getTime())));
  return nearest > FAR_DAYS * DAY ? `${month + 1}-${day}` : null;
}
