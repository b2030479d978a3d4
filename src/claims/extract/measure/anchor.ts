import { MONTH_OR_DAY, RELATIVES } from '../../../language/en/lexicon/closed-class.ts';
import { monthOf } from '../../../language/en/lexicon/months.ts';
import type { Reading } from '../../reading.ts';
import type { Clause } from '../../text/clause.ts';
import type { Sentence } from '../../text/document.ts';
import { instantOf } from '../../time/instant-of.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const SPANS = /^(?:year|month|decade|week|century)s?$/;
/** A date in the article's own year that lies further back than this is another event's. */
const FAR_DAYS = 30;
const DAY = 86_400_000;

/**
 * The time of another event that a sentence speaks of, as a scope ("1962", "two years ago"): background figures must not
 * meet the event's own. Null where the words leave the time to the event that the article reports.
 */
export const anchorOf = (reading: Reading, sentence: Sentence): string | null => anchorIn(reading, sentence)?.text ?? null;

/** Words that lead to the figure that another is compared with. */
const COMPARES = /^(?:from|with|than|against|versus)$/;
/** The same, and words that set a figure's change against an earlier time ("up 6% on the previous day"). */
const COMPARED = /^(?:on|over|to|from|with|than|against|versus)$/;

/**
 * The same for one figure of a sentence: "41 percent, up from 36 percent four years ago" dates the second figure alone, and
 * in "the craft, which weighs 340 kg, was launched in January" no time goes with the weight.
 */
export function anchorOfFigure(reading: Reading, sentence: Sentence, last: number, clause: Clause | null): string | null {
  const anchor = anchorIn(reading, sentence);
  if (anchor === null) return null;
  const { tokens } = sentence;
  for (let k = last + 1; k < anchor.at; k++) if (COMPARES.test(tokens[k]?.lower ?? '') && tokens.slice(k + 1, k + 4).some((t) => t.pos === 'NUM')) return null;
  // "Men who seized the bus last month freed 26 captives": nor does the time of a relative clause that the figure stands outside of.
  const other = sentence.clauses.find((c) => c !== clause && RELATIVES.has(c.marker ?? '') && c.first <= anchor.at && c.last >= anchor.at && (c.last < last || c.first > last));
  if (other) return null;
  const aside = clause !== null && RELATIVES.has(clause.marker ?? '') && tokens[clause.first - 2]?.text === ',' && anchor.at > clause.last;
  return aside ? null : anchor.text;
}

/** A time of another event, and the token at which its words start. */
interface Anchor {
  readonly text: string;
  readonly at: number;
}

function anchorIn(reading: Reading, sentence: Sentence): Anchor | null {
  const kept = known.get(sentence);
  if (kept !== undefined) return kept;
  const anchor = findAnchor(reading, sentence);
  known.set(sentence, anchor);
  return anchor;
}

/** A sentence belongs to one reading, and every figure in it asks. */
const known = new WeakMap<Sentence, Anchor | null>();

function findAnchor(reading: Reading, sentence: Sentence): Anchor | null {
  const { tokens } = sentence;
  const stamp = instantOf(reading.article.published);
  const published = stamp === null ? null : new Date(stamp);
  const dates = published === null ? [] : tokens.flatMap((_, k): Anchor[] => {
    const text = farDate(sentence, k, published);
    return text === null ? [] : [{ text, at: k }];
  });
  if (dates[0] !== undefined) return dates[0];
  const month = published === null ? null : farMonth(sentence, published);
  if (month !== null) return month;
  for (let k = 0; k < tokens.length; k++) {
    const t = tokens[k];
    if (!t) continue;
    const next = tokens[k + 1]?.lower ?? '';
    if (YEAR.test(t.text) && t.pos === 'NUM' && Number(t.text) !== published?.getUTCFullYear() && !isAhead(t.text, published) && !isFounding(sentence, k)) return { text: t.text, at: k };
    if (t.lower === 'ago' && SPANS.test(tokens[k - 1]?.lower ?? '')) return { text: `${tokens[k - 2]?.lower ?? ''} ${tokens[k - 1]?.lower ?? ''} ago`, at: k - 2 };
    if (/^(?:last|previous|past|preceding)$/.test(t.lower) && /^(?:year|month|decade|century)s?$/.test(next)) return { text: `${t.lower} ${next}`, at: k };
    if (t.lower === 'earlier' && next === 'this') return { text: `earlier ${tokens[k + 2]?.lower ?? ''}`, at: k };
    // "Up 6% on the previous day" compares.
    const compares = tokens[k - 1]?.lower === 'the' && COMPARED.test(tokens[k - 2]?.lower ?? '');
    if (/^(?:previous|prior)$/.test(t.lower) && !compares && tokens[k + 1]?.pos === 'NOUN' && !/^(?:report|estimate|figure|count|toll|statement)/.test(next)) return { text: `${t.lower} ${next}`, at: k };
  }
  return null;
}

/** "Will close 150 branches by 2027": a year to come is no other event's. */
const isAhead = (year: string, published: Date | null): boolean => published !== null && Number(year) > published.getUTCFullYear();

/** "founded in 1962", "the first since 2004": the year dates something else than the figure. */
function isFounding(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const before = tokens[at - 1]?.lower ?? '';
  const told = tokens.slice(at + 1, at + 4).some((t) => t.lower === 'when');
  if (before === 'since') return !told;
  return before === 'in' && /^(?:found|establish|build|bear|open|launch|form|create|buy|purchase|acquire)$/.test(tokens[at - 2]?.lemma ?? '');
}

/** "in July" or "last October", two months or more before publication. */
function farMonth(sentence: Sentence, published: Date): Anchor | null {
  const { tokens } = sentence;
  for (let k = 1; k < tokens.length; k++) {
    if (tokens[k - 2]?.lower === 'since') continue;
    if (!/^(?:in|last)$/.test(tokens[k - 1]?.lower ?? '') || /^\d/.test(tokens[k + 1]?.text ?? '') || !/^\p{Lu}/u.test(tokens[k]?.text ?? '')) continue;
    const month = monthOf(tokens[k]?.lower ?? '');
    if (month === null) continue;
    const back = (published.getUTCMonth() - month + 12) % 12;
    if (back >= 2 && back <= 11) return { text: `month ${month + 1}`, at: k };
  }
  return null;
}

/** "Nov. 13" or "13 November" far from the day of publication, as "month-day". */
function farDate(sentence: Sentence, at: number, published: Date): string | null {
  const { tokens } = sentence;
  const month = MONTH_OR_DAY.test(tokens[at]?.text ?? '') ? monthOf(tokens[at]?.lower ?? '') : null;
  // "The lowest since Nov. 13": the day dates what came before.
  if (month === null || [1, 2, 3].some((back) => tokens[at - back]?.lower === 'since')) return null;
  const day = [tokens[at + 1], tokens[at - 1]].map((t) => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(t?.lower ?? '')?.[1]).find((d) => d !== undefined);
  if (day === undefined) return null;
  const year = published.getUTCFullYear();
  const nearest = Math.min(...[year - 1, year, year + 1].map((y) => Math.abs(Date.UTC(y, month, Number(day)) - published.getTime())));
  return nearest > FAR_DAYS * DAY ? `${month + 1}-${day}` : null;
}
