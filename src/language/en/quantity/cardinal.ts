import type { Token } from '../../language.ts';
import { SCALES, TENS, UNITS } from '../number-words.ts';
import { partAfter } from './article-unit.ts';
import { unitOf } from './units.ts';

/** A bare number in a sentence: tokens [first, last], its bounds, and how it is written. */
export interface Cardinal {
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number;
  /** `range`: two bounds are named; `vague`: a word such as "dozens" or "several". */
  readonly form: 'figure' | 'range' | 'vague';
}

/**
 * What indefinite number words are used for in news: the lower bound by their meaning, the upper one where the next larger
 * word takes over.
 */
const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['couple', [2, 3]], ['few', [2, 10]], ['several', [3, 15]], ['handful', [2, 10]], ['dozens', [24, 144]], ['scores', [40, 200]], ['tens', [20, 100]],
  ['hundreds', [200, 1500]], ['thousands', [2000, 20_000]], ['millions', [2e6, 2e7]], ['billions', [2e9, 2e10]], ['trillions', [2e12, 2e13]],
]);
const GROUPS: ReadonlyMap<string, number> = new Map([['dozen', 12], ['score', 20], ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12]]);
const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$|^\.\d+$/;
const DIGIT_RANGE = /^(\d[\d,]*(?:\.\d+)?)[-–](\d[\d,]*(?:\.\d+)?)$/;
const FRACTIONS: ReadonlyMap<string, number> = new Map([['1/2', 0.5], ['½', 0.5], ['1/4', 0.25], ['¼', 0.25], ['3/4', 0.75], ['¾', 0.75], ['1/3', 1 / 3], ['⅓', 1 / 3], ['2/3', 2 / 3], ['⅔', 2 / 3]]);
const HYPHEN = /^[-‐‑]$/;

const digits = (text: string): number | null => (DIGITS.test(text) ? Number(text.replaceAll(',', '')) : null);
const attached = (tokens: readonly Token[], i: number): boolean => tokens[i]?.start === tokens[i - 1]?.end;

/** Reads the number that starts at token `i`, as digits, words or both ("2.5 million", "twenty-five", "half a million"), or null. */
export function readCardinal(tokens: readonly Token[], i: number): Cardinal | null {
  const first = tokens[i];
  if (!first) return null;
  return digitRange(tokens, i) ?? vague(tokens, i) ?? grouped(tokens, i) ?? figure(tokens, i);
}

const exact = (first: number, last: number, value: number): Cardinal => ({ first, last, low: value, high: value, form: 'figure' });

function digitRange(tokens: readonly Token[], i: number): Cardinal | null {
  const match = DIGIT_RANGE.exec(tokens[i]?.text ?? '');
  if (!match) return null;
  const [low, high] = [digits(match[1] as string), digits(match[2] as string)];
  if (low === null || high === null) return null;
  const { factor, last } = scaleAfter(tokens, i);
  // "5-6,000" shortens the first bound.
  const full = low < 1000 && high >= 1000 && high % 1000 === 0 ? low * 1000 : low;
  return full < high ? { first: i, last, low: full * factor, high: high * factor, form: 'range' } : null;
}

/** "dozens", "hundreds of thousands", "several hundred", "a few dozen". */
function vague(tokens: readonly Token[], i: number): Cardinal | null {
  const at = tokens[i]?.lower === 'a' ? i + 1 : i;
  const bounds = VAGUE.get(tokens[at]?.lower ?? '');
  const word = tokens[at]?.lower ?? '';
  if (!bounds || (at > i && word !== 'few' && word !== 'couple' && word !== 'handful') || (at === i && (word === 'few' || word === 'couple' || word === 'handful' || word === 'tens'))) {
    if (!(bounds && word === 'tens' && tokens[at + 1]?.lower === 'of')) return null;
  }
  if (!bounds) return null;
  const small = bounds[1] <= 15;
  const next = tokens[at + 1];
  const group = small && next ? GROUPS.get(next.lower) : undefined;
  if (group !== undefined) return { first: i, last: at + 1, low: bounds[0] * group, high: bounds[1] * group, form: 'vague' };
  const of = next?.lower === 'of' ? VAGUE.get(tokens[at + 2]?.lower ?? '') : undefined;
  const nested = of && !small ? GROUPS.get((tokens[at + 2] as Token).lower.replace(/s$/, '')) : undefined;
  if (nested !== undefined) return { first: i, last: at + 2, low: bounds[0] * nested, high: bounds[1] * nested, form: 'vague' };
  return { first: i, last: at, low: bounds[0], high: bounds[1], form: 'vague' };
}

/** "a dozen", "half a dozen", "half a million", "a hundred". */
function grouped(tokens: readonly Token[], i: number): Cardinal | null {
  const half = tokens[i]?.lower === 'half' || tokens[i]?.lower === 'quarter';
  const article = half ? i + 1 : i;
  const word = tokens[article]?.lower;
  const bare = !half && GROUPS.has(word ?? '') && word === 'dozen';
  const unit = half ? halfOfUnit(tokens, i) : null;
  if (unit) return unit;
  if (word !== 'a' && word !== 'an' && !bare) return null;
  const at = bare ? article : article + 1;
  const group = GROUPS.get(tokens[at]?.lower ?? '');
  // "A score" alone is a result, "a score of goals" twenty of them.
  if (group === undefined || (tokens[at]?.lower === 'score' && (tokens[i]?.lower !== 'a' || tokens[at + 1]?.lower !== 'of' || tokens[at + 2]?.pos === 'NUM'))) return null;
  return exact(i, at, group * (tokens[i]?.lower === 'half' ? 0.5 : half ? 0.25 : 1));
}

/** "half an hour", "half-hour", "quarter of a mile": the unit itself is left to follow. */
function halfOfUnit(tokens: readonly Token[], i: number): Cardinal | null {
  const value = tokens[i]?.lower === 'half' ? 0.5 : 0.25;
  const words: number[] = [];
  for (let k = i + 1; k < tokens.length && words.length < 3; k++) if (!HYPHEN.test((tokens[k] as Token).text)) words.push(k);
  const at = words.find((k) => !/^(?:of|an?)$/.test(tokens[k]?.lower ?? ''));
  return at !== undefined && unitOf(tokens[at]?.lower ?? '') !== null && tokens[at]?.lower !== 'time' ? exact(i, at - 1, value) : null;
}

/** Digits or words, with scale words and halves. */
function figure(tokens: readonly Token[], i: number): Cardinal | null {
  const number = digits(tokens[i]?.text ?? '') ?? FRACTIONS.get(tokens[i]?.text ?? '') ?? null;
  if (number !== null) {
    const spaced = spacedThousands(tokens, i, number);
    const half = FRACTIONS.get(tokens[spaced.last + 1]?.text ?? '') ?? 0;
    const { factor, last } = scaleAfter(tokens, half > 0 ? spaced.last + 1 : spaced.last);
    return halfAfter(tokens, exact(i, last, round((spaced.value + half) * factor)));
  }
  const words = wordNumber(tokens, i);
  return words && halfAfter(tokens, words);
}

/** "1, 600": a thousands separator that the page has set a space after. */
function spacedThousands(tokens: readonly Token[], i: number, value: number): { value: number; last: number } {
  const [comma, rest] = [tokens[i + 1], tokens[i + 2]];
  const joined = comma?.text === ',' && attached(tokens, i + 1) && rest !== undefined && /^\d{3}$/.test(rest.text) && value > 0 && value < 1000 && Number.isInteger(value) && tokens[i + 3]?.pos === 'NOUN' && tokens[i - 1]?.text !== ',';
  return joined ? { value: value * 1000 + Number(rest.text), last: i + 2 } : { value, last: i };
}

/** What has a length in kilometres: "a 10k race". */
const OF_A_WAY = /^(?:runs?|races?|walks?|courses?|records?|swims?|rides?|skis?|times?|distances?|events?|runners?|walkers?)$/;

function scaleAfter(tokens: readonly Token[], i: number): { factor: number; last: number } {
  let at = i + 1;
  if (HYPHEN.test(tokens[at]?.text ?? '') && SCALES.has(tokens[at + 1]?.lower ?? '')) at++;
  const word = tokens[at];
  // The tokeniser leaves a sentence's full stop on an abbreviation.
  const written = word?.lower.replace(/\.$/, '') ?? '';
  const scale = SCALES.get(written);
  if (scale === undefined || !word) return { factor: 1, last: i };
  // A lone letter is a scale only right behind the digits, and "m" may be metres, "k" kilometres: then a currency or a counted noun must follow up.
  if (written.length === 1) {
    const money = CURRENCY_SIGN.test(tokens[i - 1]?.text ?? '');
    const counted = tokens[at + 1]?.pos === 'NOUN' && (written === 'm' || (written === 'k' && !OF_A_WAY.test(tokens[at + 1]?.lower ?? '')));
    if (!attached(tokens, at) || !(money || counted || word.text === 'K')) return { factor: 1, last: i };
  }
  return { factor: scale, last: at };
}

/** Signs and letter codes that stand before an amount of money. */
export const CURRENCY_SIGN = /^(?:[A-Z]{0,3}[$£€¥₹₽₩₦]|\$[A-Z]{1,2}|Rs\.?)$/;

function wordNumber(tokens: readonly Token[], i: number): Cardinal | null {
  let [total, current, last, seen] = [0, 0, i - 1, false];
  for (let k = i; k < tokens.length; k++) {
    const word = (tokens[k] as Token).lower;
    const unit = UNITS.get(word);
    const tens = TENS.get(word);
    if (unit !== undefined && (!seen || last === k - 1 || HYPHEN.test(tokens[k - 1]?.text ?? '') || tokens[k - 1]?.lower === 'and') && current % 10 === 0 && (current % 100 === 0 || (current % 100 >= 20 && unit < 10))) current += unit;
    else if (tens !== undefined && current % 100 === 0) current += tens;
    else if (seen && word === 'hundred' && current > 0 && current < 100) current *= 100;
    else if (seen && SCALES.has(word) && word.length > 2 && current > 0 && word !== 'hundred') {
      total += current * (SCALES.get(word) as number);
      current = 0;
    } else if (seen && last === k - 1 && ((HYPHEN.test((tokens[k] as Token).text) && isPart(tokens[k + 1])) || (word === 'and' && tokens[k - 1] && SCALES.has((tokens[k - 1] as Token).lower) && isPart(tokens[k + 1])))) continue;
    else break;
    seen = true;
    last = k;
  }
  return seen ? exact(i, last, total + current) : null;
}

const isPart = (t: Token | undefined): boolean => t !== undefined && (UNITS.has(t.lower) || TENS.has(t.lower) || (SCALES.has(t.lower) && t.lower.length > 2));

/** "two and a half million", "11-and-a-half", "two and three-quarter hours". */
function halfAfter(tokens: readonly Token[], number: Cardinal): Cardinal {
  const part = partAfter(tokens, number.last);
  if (!part) return number;
  const { factor, last } = scaleAfter(tokens, part.last);
  return exact(number.first, last, (number.low + part.share) * factor);
}

/** Products of decimals carry binary dust ("1.1 million"); nine digits are more than news ever gives. */
const round = (value: number): number => Number(value.toPrecision(12));
