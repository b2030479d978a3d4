import type { Token } from '../../language.ts';
import type { Cardinal } from './cardinal.ts';
import { unitOf } from './units.ts';

/** Words before an article that make a measure of it: "lasted for an hour", "more than a year". */
const MEASURES = /^(?:for|than|over|about|around|nearly|almost|under|lasted|lasting|took|taking|roughly|approximately)$/;
/** Too short or too often said without a clock to be a measure ("not for a second"). */
const IDIOMS = /^(?:second|minute|m|in|t|g)$/;

/**
 * The article before a unit as the number one ("for an hour", "a minute and a half", "an hour and 20 minutes"); null where the
 * unit tells a rate ("ten dollars an hour") or names an occasion ("a day later"). The unit itself is left to follow.
 */
export function articleAsOne(tokens: readonly Token[], i: number): Cardinal | null {
  if (!/^an?$/.test(tokens[i]?.lower ?? '')) return null;
  if (isFraction(tokens, i)) return { first: i, last: i, low: 1, high: 1, form: 'figure' };
  const word = tokens[i + 1]?.lower ?? '';
  if (unitOf(word) === null || !/^(?:minute|hour|day|week|fortnight|month|year|decade|mile|kilometre|kilometer)$/.test(word)) return null;
  const [and, next, part] = [tokens[i + 2]?.lower, tokens[i + 3], tokens[i + 4]?.lower ?? ''];
  const one: Cardinal = { first: i, last: i, low: 1, high: 1, form: 'figure' };
  if (and === 'and' && (next?.pos === 'NUM' || (/^an?$/.test(next?.lower ?? '') && /^(?:half|quarter|third)$/.test(part)))) return one;
  // "Ends a decade of Green rule".
  if (and === 'of' && /^(?:week|month|year|decade)$/.test(word)) return one;
  return MEASURES.test(tokens[i - 1]?.lower ?? '') && !IDIOMS.test(word) && !/^(?:ago|later|earlier|before|after)$/.test(and ?? '') ? one : null;
}

const PARTS: ReadonlyMap<string, number> = new Map([['half', 1 / 2], ['quarter', 1 / 4], ['third', 1 / 3]]);

/** "And a half" behind a number or its unit, "and three-quarter": its share of one, with its last token; null for other words. */
export function partAfter(tokens: readonly Token[], last: number): { readonly share: number; readonly last: number } | null {
  const at: number[] = [];
  for (let k = last + 1; k < tokens.length && at.length < 3; k++) if (!/^[-‐‑]$/.test((tokens[k] as Token).text)) at.push(k);
  const [and, count, part] = at.map((k) => tokens[k]?.lower ?? '') as [string, string, string];
  if (and !== 'and') return null;
  const share = /^(?:an?|one)$/.test(count) ? PARTS.get(part) : count === 'three' && /^quarters?$/.test(part) ? 3 / 4 : undefined;
  return share === undefined ? null : { share, last: at[2] as number };
}

/** "A fifth of its value", "by a third"; "a third of a mile" and "a quarter of an hour" are measures. */
function isFraction(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(tokens[i + 1]?.lower ?? '')) return false;
  if (tokens[i + 2]?.lower !== 'of') return /^(?:by|almost|nearly|than|about|around|over|roughly)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i + 2]?.pos !== 'NOUN' && tokens[i + 2]?.pos !== 'NUM';
  const whole = /^an?$/.test(tokens[i + 3]?.lower ?? '') ? tokens[i + 4] : tokens[i + 3];
  return unitOf(whole?.lower ?? '') === null;
}
