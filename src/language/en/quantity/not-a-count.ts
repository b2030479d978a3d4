import type { Token } from '../../language.ts';
import { MONTH_OR_DAY } from '../lexicon/closed-class.ts';
import { isAgeBehindOf } from './of-age.ts';
import type { ReadQuantity } from './read.ts';

/** Nouns whose number names a thing instead of counting it ("Flight 175", "page 5"). */
const LABELS = new Set(['flight', 'route', 'no.', 'no', 'number', 'nos.', 'chapter', 'article', 'section', 'room', 'gate', 'terminal', 'platform', 'channel', 'highway', 'interstate', 'road', 'page', 'part', 'phase', 'level', 'grade', 'type', 'category', 'class', 'division', 'district', 'ward', 'zone', 'line', 'pier', 'runway', 'unit', 'building', 'apartment', 'suite', 'day', 'week', 'round', 'season', 'episode', 'version', 'update', 'edition', 'proposition', 'resolution', 'amendment', 'title', 'exhibit', 'count', 'game', 'lot', 'aged', 'age']);
const CLOCK = /^(?:a\.?m\.?|p\.?m\.?|o['’]clock|noon|gmt|bst|est|edt|pst|pdt|utc|cet|hrs)$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Whether a number in these words is a date, a clock time, an age, a score or a label, and so counts nothing. */
export function isNoCount(tokens: readonly Token[], q: ReadQuantity, headline = false): boolean {
  const [number, before, beforeThat, after] = [tokens[q.number] as Token, tokens[q.number - 1], tokens[q.number - 2], tokens[q.numberLast + 1]];
  const past = tokens[q.numberLast + 2];
  if (isAge(tokens, q)) return true;
  if (q.measure !== 'count') return false;
  if (MONTH_OR_DAY.test(before?.text ?? '') || MONTH_OR_DAY.test(after?.text ?? '') || MONTH_OR_DAY.test(after?.text === 'of' ? (past?.text ?? '') : '')) return true;
  if (CLOCK.test(after?.lower ?? '') || number.text.includes(':') || /^\d+\.\d\d$/.test(number.text) && CLOCK.test(after?.lower ?? '')) return true;
  if (q.first === q.number && q.number === q.numberLast && YEAR.test(number.text) && !isPluralNext(tokens, q)) return true;
  if (YEAR.test(number.text) && /^(?:in|since|until|by|from|of|to|between|during|before|after|late|early|mid)$/.test(before?.lower ?? '')) return true;
  if (LABELS.has(before?.lower ?? '') || (/^[#№]$/.test(before?.text ?? ''))) return true;
  if (isVersion(tokens, q) || isPartOfName(tokens, q, headline)) return true;
  // "Ten times as fast" is a ratio.
  if (after?.lower === 'times' && /^(?:as|more|less|fewer|that|the|its|their|over|\p{L}+er)$/u.test(past?.lower ?? '')) return true;
  if (before?.text === '/' || after?.text === '/' || before?.text === ':' && /\d/.test(beforeThat?.text ?? '')) return true;
  if (after?.text === ':' && /^\d/.test(past?.text ?? '')) return true;
  // A name and its number ("Boeing 737", "three Falcon 9 rockets"), and a number that opens a name ("10 Downing Street").
  if (before && before.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(before.text) && number.pos === 'NUM' && /^\d/.test(number.text) && q.number === q.first && ((after?.pos !== 'NOUN' && after?.pos !== 'ADJ' && after?.pos !== 'VERB') || (!headline && /^(?:NOUN|DET|ADJ|NUM|PART)$/.test(beforeThat?.pos ?? '')))) return true;
  if (after && /^\d/.test(number.text) && /^\p{Lu}\p{Ll}/u.test(after.text) && /^(?:Street|Road|Avenue|Lane|Drive|Boulevard|St\.?|Rd\.?|Ave\.?|Blvd\.?|Square|Way|Court|Place)$/.test(past?.text ?? '')) return true;
  return /^\d+-\d+$/.test(number.text) && q.value.approximation !== 'range';
}

/** What is told by how sharp it is. */
const SCREENS = /^(?:tvs?|televisions?|screens?|displays?|monitors?|projectors?|videos?|footage|cameras?|resolutions?|streams?|pictures?|images?)$/;

/** "System update 5.50", "the 5.50 update", "at 1080p", "the 4K television": what tells one release or standard from another. */
function isVersion(tokens: readonly Token[], { number: at, numberLast }: ReadQuantity): boolean {
  const [number, before, after] = [tokens[at] as Token, tokens[at - 1], tokens[numberLast + 1]];
  if (at === numberLast && /^\d+\.\d+$/.test(number.text) && (/^(?:NOUN|PROPN)$/.test(before?.pos ?? '') || isOne(after, tokens[numberLast + 2]))) return true;
  if ((SCREENS.test(after?.lower ?? '') || !/^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? '')) && /^[2458]K$/.test(tokens.slice(at, numberLast + 1).map((t) => t.text).join(''))) return true;
  return /^\d+p$/.test(number.text) || (/^\d/.test(number.text) && after !== undefined && after.start === tokens[numberLast]?.end && /^\p{L}$/u.test(after.text));
}

/** Nouns whose plural is no other word. */
const SAME_IN_PLURAL = /^(?:people|police|staff|crew|personnel|aircraft|spacecraft|sheep|cattle|fish|series|species|men|women|children|dead|wounded)$/;

/** A noun in the singular that opens no longer one. */
const isOne = (noun: Token | undefined, past: Token | undefined): boolean => noun?.pos === 'NOUN' && noun.lower === noun.lemma && !SAME_IN_PLURAL.test(noun.lower) && !/^(?:NOUN|PROPN)$/.test(past?.pos ?? '');

/** "The Apollo 11 pad": one thing, behind a name and a number above one. "Zero Shutter Lag": a name that a number opens. */
function isPartOfName(tokens: readonly Token[], { number: at, numberLast, first, value }: ReadQuantity, headline: boolean): boolean {
  const [number, before, after, past] = [tokens[at] as Token, tokens[at - 1], tokens[numberLast + 1], tokens[numberLast + 2]];
  if (!before || !after || at !== first || at !== numberLast) return false;
  const named = before.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(before.text) && /^\d+$/.test(number.text);
  if (named && (value.stated ?? 0) > 1 && isOne(after, past)) return true;
  return !headline && /^\p{Lu}\p{Ll}+$/u.test(number.text) && /^\p{L}/u.test(before.text) && /^\p{Lu}\p{Ll}/u.test(after.text);
}

/** Whether the noun that the number would count is in the plural. */
function isPluralNext(tokens: readonly Token[], q: ReadQuantity): boolean {
  for (let k = q.numberLast + 1; k < tokens.length; k++) {
    const t = tokens[k] as Token;
    if (t.pos === 'NOUN' && tokens[k + 1]?.pos !== 'NOUN') return t.lemma !== t.lower || t.lower === 'people';
    if (t.pos !== 'ADJ' && t.pos !== 'NOUN') return false;
  }
  return false;
}

/** "3-year-old", "aged 31", "31 years old", ", 31,". */
function isAge(tokens: readonly Token[], q: ReadQuantity): boolean {
  const near = tokens.slice(q.last + 1, q.last + 3).map((t) => t.lower);
  if (q.measure === 'duration' && (near[0] === 'old' || near[1] === 'old' || near[0] === 'of' && near[1] === 'age')) return true;
  const before = tokens[q.number - 1];
  if (before?.lower === 'turned' || before?.lower === 'turning' || before?.lower === 'aged' || before?.lower === 'age') return true;
  if (q.measure === 'count' && isAgeBehindOf(tokens, q.number, q.numberLast, q.value.stated ?? 0)) return true;
  const after = tokens[q.numberLast + 1];
  if (q.measure !== 'count' || before?.text !== ',' || q.first !== q.number) return false;
  const value = q.value.stated ?? 0;
  return value > 0 && value < 120 && (after === undefined || /^[,.;)]$/.test(after.text) || (after.pos !== 'NOUN' && after.pos !== 'PROPN' && after.pos !== 'ADJ' && after.pos !== 'VERB' && after.pos !== 'NUM')) && tokens[q.number - 2]?.pos === 'PROPN';
}
