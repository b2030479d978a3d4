import { isCalling } from '../../../language/en/lexicon/callings.ts';
import { PEOPLE, personGroup } from '../../../language/en/lexicon/people-nouns.ts';
import { NAMING } from '../../../language/en/lexicon/naming.ts';
import { isAgeBehindOf } from '../../../language/en/quantity/of-age.ts';
import { readCardinal } from '../../../language/en/quantity/cardinal.ts';
import type { Token } from '../../../language/language.ts';
import type { Names } from '../../names/mentions.ts';
import type { Sentence } from '../../text/document.ts';

/** An age in a sentence: its tokens and value in years, and where its bearer is to be looked for. */
export interface AgeWords {
  readonly years: number;
  /** The most that it can be, where the words give a decade ("in his 40s"). */
  readonly most?: number;
  readonly first: number;
  readonly last: number;
  /** `modifier`: in a noun phrase ("a 3-year-old boy"); `predicate`: behind a copula; else the token that the age stands behind. */
  readonly bearer: 'modifier' | 'predicate' | number;
}

const HYPHEN = /^[-‐‑]$/;
const OLDEST = 125;
const ENDS = /^[,.;)]$/;

/** Ages as news writes them: "3-year-old", "was 3 years old", "Jane Smith, 31,", "(31)", "now 31", "aged 31", "turned 17", "he is 3". */
export function ageWords(sentence: Sentence, names: Names): AgeWords[] {
  const { tokens } = sentence;
  const out: AgeWords[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = ageAt(sentence, names, i);
    if (!found) continue;
    out.push(found);
    i = Math.max(i, found.last);
  }
  return out;
}

function ageAt(sentence: Sentence, names: Names, i: number): AgeWords | null {
  const { tokens } = sentence;
  const decade = decadeAt(tokens, i);
  if (decade) return decade;
  const number = readCardinal(tokens, i);
  if (number && isAgeBehindOf(tokens, i, number.last, number.low)) return { years: number.low, first: i - 1, last: number.last, bearer: i - 2 };
  if (!number || number.form !== 'figure' || number.low > OLDEST || !Number.isInteger(number.low)) return null;
  const years = number.low;
  const last = number.last;
  const old = yearsOld(tokens, last + 1);
  if (old) return { years, first: i, last: old.last, bearer: isPredicate(tokens, i, old) ? 'predicate' : 'modifier' };
  const before = tokens[i - 1];
  const digits = /^\d{1,3}$/.test(tokens[i]?.text ?? '') && last === i;
  if (before && /^(?:aged|age)$/.test(before.lower) && tokens[i - 2]?.lower !== 'of') {
    // "sons, aged six and nine" is no one's age.
    if (tokens[last + 1]?.lower === 'and' && readCardinal(tokens, last + 2)) return null;
    const comma = tokens[i - 2]?.text === ',' ? 1 : 0;
    return { years, first: i - 1, last, bearer: i - 2 - comma };
  }
  if (before?.lemma === 'turn' && digits && ends(tokens[last + 1])) return { years, first: i - 1, last, bearer: 'predicate' };
  if (!digits || years === 0) return null;
  const now = before?.lower === 'now' ? 1 : 0;
  const bearer = i - 2 - now;
  if (/^[,(]$/.test(tokens[bearer + 1]?.text ?? '') && ENDS.test(tokens[last + 1]?.text ?? '') && (names.at(sentence.index, bearer, bearer) || isPersonNoun(tokens[bearer]))) return { years, first: i, last, bearer };
  const copula = before !== undefined && /^(?:is|was|['’]s)$/.test(before.lower) && /^(?:he|she|who)$/.test(tokens[i - 2]?.lower ?? '');
  return copula && ends(tokens[last + 1]) ? { years, first: i, last, bearer: 'predicate' } : null;
}

/** "A man in his 40s", "the driver, in her early 20s,": a decade, or a part of one. */
function decadeAt(tokens: readonly Token[], i: number): AgeWords | null {
  if (tokens[i]?.lower !== 'in' || !/^(?:his|her|their)$/.test(tokens[i + 1]?.lower ?? '')) return null;
  const part = /^(?:early|mid|late)$/.test(tokens[i + 2]?.lower ?? '') ? (tokens[i + 2]?.lower ?? '') : '';
  const at = i + 2 + (part === '' ? 0 : HYPHEN.test(tokens[i + 3]?.text ?? '') ? 2 : 1);
  const decade = /^(mid[-‐‑])?['’]?(\d0)['’]?s$/.exec(tokens[at]?.lower ?? '');
  if (!decade) return null;
  const years = Number(decade[2]);
  const [low, most] = part === 'early' ? [0, 4] : part === 'late' ? [5, 9] : part === 'mid' || decade[1] !== undefined ? [3, 7] : [0, 9];
  return { years: years + low, most: years + most, first: i, last: at, bearer: tokens[i - 1]?.lemma === 'be' ? 'predicate' : i - 1 - (/^[,(]$/.test(tokens[i - 1]?.text ?? '') ? 1 : 0) };
}

/** "The chart-topper, 28,": somebody by a noun. */
const isPersonNoun = (t: Token | undefined): boolean => t?.pos === 'NOUN' && t.lower === t.lemma && !PEOPLE.has(t.lower) && (isCalling(t.lower) || personGroup(t.lower, t.text) !== null);

const ends = (t: Token | undefined): boolean => t === undefined || /^[,.;)”"]$/.test(t.text) || t.pos === 'CCONJ' || t.pos === 'ADP' || t.lower === 'only';

/** "-year-old", " years old", " years of age" behind a number. */
function yearsOld(tokens: readonly Token[], at: number): { last: number; hyphened: boolean } | null {
  let k = at;
  const hyphened = HYPHEN.test(tokens[k]?.text ?? '');
  if (hyphened) k++;
  if (!/^years?$/.test(tokens[k]?.lower ?? '')) return /^years?-olds?$/.test(tokens[k]?.lower ?? '') ? { last: k, hyphened: true } : null;
  k++;
  if (HYPHEN.test(tokens[k]?.text ?? '')) k++;
  if (tokens[k]?.lower === 'old') return { last: k, hyphened: hyphened || HYPHEN.test(tokens[k - 1]?.text ?? '') };
  return tokens[k]?.lower === 'of' && tokens[k + 1]?.lower === 'age' ? { last: k + 1, hyphened } : null;
}

function isPredicate(tokens: readonly Token[], first: number, old: { last: number; hyphened: boolean }): boolean {
  if (old.hyphened) return false;
  const next = tokens[old.last + 1];
  return next === undefined || (next.pos !== 'NOUN' && next.pos !== 'PROPN') || /^(?:is|was|be|are|were)$/.test(tokens[first - 1]?.lower ?? '');
}

/** The name that a phrase goes on to give: "a 17-year-old male named Hector". */
export function nameBehind(sentence: Sentence, names: Names, last: number): number | null {
  const comma = sentence.tokens[last + 1]?.text === ',' ? 1 : 0;
  const next = sentence.tokens[last + 1 + comma];
  const as = next?.lower !== 'as' && sentence.tokens[last + 2 + comma]?.lower === 'as' ? 1 : 0;
  if (!next || !NAMING.has(next.lower) || next.lower === 'is' || next.lower === 'was' || next.lower === 'as') return null;
  return names.at(sentence.index, last + 2 + comma + as, last + 2 + comma + as)?.mention ?? null;
}
