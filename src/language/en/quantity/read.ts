import type { Approximation, Quantity } from '../../../claims/statement.ts';
import type { Token } from '../../language.ts';
import { articleAsOne, partAfter } from './article-unit.ts';
import { approximationAfter, approximationBefore } from './approximation.ts';
import { quantityOf } from './bounds.ts';
import { CURRENCY_SIGN, readCardinal, type Cardinal } from './cardinal.ts';
import { currencyOfName, currencyOfSign } from './currencies.ts';
import { joinUnits } from './joined-units.ts';
import { unnumbered } from './unnumbered.ts';
import { CELSIUS, cubic, FAHRENHEIT, LIGHT_YEAR, MAGNITUDE, perHour, square, unitOf, type Dimension, type Unit } from './units.ts';

/** A quantity in a sentence: tokens [first, last] with approximation, sign and unit; [number, numberLast] without them. */
export interface ReadQuantity {
  readonly first: number;
  readonly last: number;
  readonly number: number;
  readonly numberLast: number;
  /** A count carries no unit: what is counted follows in the sentence. */
  readonly measure: 'count' | 'money' | 'percent' | 'points' | 'fraction' | Dimension;
  readonly value: Quantity;
}

const HYPHEN = /^[-‐‑]$/;
const LINKS = new Set(['to', 'and', 'or', '-', '–']);

/** All quantities of a sentence, left to right, never overlapping; dates, ages and names are not told apart here. */
export function readQuantities(tokens: readonly Token[]): ReadQuantity[] {
  const out: ReadQuantity[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = readQuantity(tokens, i) ?? unnumbered(tokens, i);
    if (!found) continue;
    const before = out.at(-1);
    const joined = before ? joinUnits(tokens, before, found) : null;
    if (joined) out[out.length - 1] = joined;
    else out.push(found);
    i = found.last;
  }
  return out;
}

function readQuantity(tokens: readonly Token[], i: number): ReadQuantity | null {
  const one = readCardinal(tokens, i) ?? articleAsOne(tokens, i);
  if (!one) return null;
  const sign = CURRENCY_SIGN.test(tokens[i - 1]?.text ?? '') ? currencyOfSign(signText(tokens, i - 1)) : null;
  const number = rangeFrom(tokens, one, sign !== null);
  const before = approximationBefore(tokens, sign === null ? i : i - (signText(tokens, i - 1) === tokens[i - 1]?.lower ? 1 : 2));
  const unit = sign === null ? measureAfter(tokens, number) : { measure: 'money' as const, last: number.last, unit: sign, scale: same };
  // "A minute and a half": the part stands behind the unit.
  const part = number.form === 'figure' && unit.last > number.last && unit.measure !== 'money' && unit.measure !== 'percent' ? partAfter(tokens, unit.last) : null;
  const whole = part ? { ...number, low: number.low + part.share, high: number.high + part.share } : number;
  const end = part?.last ?? unit.last;
  const after = approximationAfter(tokens, end) ?? approximationAfter(tokens, number.last);
  const kind: Approximation | null = before?.kind ?? after?.kind ?? null;
  const first = before?.first ?? (sign === null ? i : i - 1);
  return {
    first,
    last: Math.max(end, after?.last ?? 0),
    number: number.first,
    numberLast: number.last,
    measure: unit.measure,
    value: unit.measure === 'fraction' ? roundly(quantityOf(whole, kind ?? 'about', unit.unit, unit.scale)) : quantityOf(whole, kind, unit.unit, unit.scale),
  };
}

/** "A fifth" is said of what lies a few points to either side. */
const FRACTION_STEP = 5;
const roundly = (value: Quantity): Quantity => ({ ...value, step: Math.max(value.step ?? 0, FRACTION_STEP) });

const same = (value: number): number => value;

/** "NZ $" and "US $" come as two tokens. */
function signText(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1];
  const sign = tokens[at];
  return before && sign && before.end === sign.start && /^[A-Z]{1,2}$/.test(before.text) ? `${before.lower}${sign.lower}` : (sign?.lower ?? '');
}

/** "10 to 12", "between 5 and 7", "$3 to $4 million": two numbers that bound one. */
function rangeFrom(tokens: readonly Token[], one: Cardinal, money: boolean): Cardinal {
  const link = tokens[one.last + 1];
  if (!link || !LINKS.has(link.lower) || one.form !== 'figure') return one;
  const between = tokens[one.first - 1]?.lower === 'between' || (money && tokens[one.first - 2]?.lower === 'between');
  if (link.lower === 'and' && !between) return one;
  const at = money && CURRENCY_SIGN.test(tokens[one.last + 2]?.text ?? '') ? one.last + 3 : one.last + 2;
  const two = readCardinal(tokens, at);
  if (two?.form !== 'figure') return one;
  // "3 to 4 million": the first bound shares the scale of the second.
  const scale = two.last > at && one.last === one.first && one.low < 1000 ? 10 ** (Math.floor(Math.log10(two.low) / 3) * 3) : 1;
  const low = one.low * scale < two.low ? one.low * scale : one.low;
  if (low >= two.low || low * 20 < two.low) return one;
  return { first: one.first, last: two.last, low, high: two.low, form: 'range' };
}

interface Measured {
  readonly measure: ReadQuantity['measure'];
  readonly last: number;
  readonly unit: string;
  readonly scale: (value: number) => number;
}

function measureAfter(tokens: readonly Token[], number: Cardinal): Measured {
  const behind = HYPHEN.test(tokens[number.last + 1]?.text ?? '') ? number.last + 2 : number.last + 1;
  const at = isUnitDescribed(tokens, behind) ? behind + 1 : behind;
  const [word, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const count: Measured = { measure: 'count', last: number.last, unit: 'items', scale: same };
  if (!word) return count;
  const with_ = (unit: Unit, last: number): Measured => ({ measure: unit.dimension, last, unit: unit.base, scale: (v) => unit.toBase(v) });
  if (word.lower === '%' || word.lower === 'percent' || word.lower === 'pct') return percent(next, at);
  if (word.lower === 'per' && next?.lower === 'cent') return percent(third, at + 1);
  if (word.lower === 'percentage' && /^points?$/.test(next?.lower ?? '')) return { measure: 'points', last: at + 1, unit: 'points', scale: same };
  if (word.text === '°' || /^degrees?$/.test(word.lower)) {
    if (/^(?:f|f\.|fahrenheit)$/.test(next?.lower ?? '')) return with_(FAHRENHEIT, at + 1);
    if (/^(?:c|c\.|celsius|centigrade)$/.test(next?.lower ?? '')) return with_(CELSIUS, at + 1);
    return count;
  }
  const fraction = fractionOf(word, number.low);
  if (fraction !== null) return { measure: 'fraction', last: at, unit: '%', scale: () => fraction * 100 };
  const lengthUnit = unitOf(next?.lower ?? '');
  if ((word.lower === 'square' || word.lower === 'sq') && lengthUnit?.dimension === 'length') return with_(square(lengthUnit), at + 1);
  const light = /^light[-‐‑]?(years?)?$/.exec(word.lower);
  if (light?.[1] !== undefined) return with_(LIGHT_YEAR, at);
  if (light && /^years?$/.test(next?.lower ?? '')) return with_(LIGHT_YEAR, at + 1);
  if (light && HYPHEN.test(next?.text ?? '') && /^years?$/.test(third?.lower ?? '')) return with_(LIGHT_YEAR, at + 2);
  if (/^cubic$/.test(word.lower) && lengthUnit?.dimension === 'length') return with_(cubic(lengthUnit), at + 1);
  const among = oneIn(tokens, number, at);
  if (among) return among;
  const unit = unitOf(word.lower);
  if (unit?.dimension === 'length' && next?.text === '/' && /^(?:h|hr|hour)$/.test(third?.lower ?? '')) return with_(perHour(unit), at + 2);
  if (unit?.dimension === 'length' && /^(?:per|an)$/.test(next?.lower ?? '') && third?.lower === 'hour') return with_(perHour(unit), at + 2);
  const currency = currencyOfName(word.lemma);
  if (currency !== null && (currency !== 'GBP' || number.low >= 1e6 || next?.lower === 'sterling')) return { measure: 'money', last: next?.lower === 'sterling' ? at + 1 : at, unit: currency, scale: same };
  if (unit && !(word.lower === 'second' && at === number.last + 1)) return with_(unit, at);
  if (word.lower === 'magnitude') return with_(MAGNITUDE, at);
  if (namesMagnitude(tokens, number.first)) return with_(MAGNITUDE, number.last);
  return count;
}

/** "Three long years", "12 vertical feet": a word that only describes the unit behind it. */
function isUnitDescribed(tokens: readonly Token[], at: number): boolean {
  const [word, unit] = [tokens[at], tokens[at + 1]];
  return word !== undefined && unit !== undefined && DESCRIBES.test(word.lower) && /s$|^feet$/.test(unit.lower) && unitOf(unit.lower) !== null;
}

const DESCRIBES = /^(?:long|short|full|whole|entire|solid|straight|consecutive|successive|gruelling|grueling|agonising|agonizing|tense|frantic|horizontal|vertical|nautical|statute|metric|imperial)$/;

/** "One in eight", "four out of five": a share; "two in ten minutes" is none. */
function oneIn(tokens: readonly Token[], number: Cardinal, at: number): Measured | null {
  const from = tokens[at]?.lower === 'in' ? at + 1 : tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of' ? at + 2 : -1;
  const all = from < 0 || number.form !== 'figure' ? null : readCardinal(tokens, from);
  if (!all || all.form !== 'figure' || all.low > 1000 || number.low < 1 || number.low >= all.low || tokens[all.last + 1]?.pos === 'NOUN' && unitOf(tokens[all.last + 1]?.lower ?? '') !== null) return null;
  return { measure: 'fraction', last: all.last, unit: '%', scale: (value) => (100 * value) / all.low };
}

/** "Magnitude 6.6", "a magnitude of 6.9". */
const namesMagnitude = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'magnitude' || (/^(?:of|at|as)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.lower === 'magnitude');

function percent(next: Token | undefined, last: number): Measured {
  return /^points?$/.test(next?.lower ?? '') ? { measure: 'points', last: last + 1, unit: 'points', scale: same } : { measure: 'percent', last, unit: '%', scale: same };
}

/** "two thirds", "one-third", "three quarters". */
function fractionOf(word: Token, numerator: number): number | null {
  const match = /^(half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?$/.exec(word.lower);
  if (!match || !Number.isInteger(numerator)) return null;
  const parts = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].indexOf((match[1] as string).replace('fourth', 'quarter')) + 2;
  return numerator < parts ? numerator / parts : null;
}
