import { distance } from 'fastest-levenshtein';
import { doubleMetaphone } from 'double-metaphone';
import { foldName } from '../language/fold-name.ts';
import { memoise } from '../language/memoise.ts';
import { isOrdinaryWord } from '../language/en/document-frequency.ts';
import { genderOf } from '../language/en/lexicon/persons.ts';
import { GENERIC_GROUPS } from '../language/en/lexicon/titles.ts';
import { ROMANISATIONS, ROMANISED } from '../language/en/patterns/romanisation.ts';

/** How two names relate: one spelling, one name of another script in two romanisations, one spelled in two ways, or one that differs in its last, generic word. */
export interface NameRelation {
  readonly relation: 'same' | 'romanised' | 'variant' | 'generic';
  /** The words that differ, folded; null where none does. */
  readonly words: readonly [a: string, b: string] | null;
}

const SAME: NameRelation = { relation: 'same', words: null };
const ROMANISATION: NameRelation = { relation: 'romanised', words: null };

/**
 * Compares two names as written. `same` covers case, diacritics, hyphens, spacing, possessives and plurals. `romanised`: one
 * name of another script, written by ear in two ways.
 * `variant`: exactly one word differs, by an edit or two or by sound alone. `generic`: all words but the last agree and the
 * last are two words for a kind of organisation ("Airlines" / "Airways"). Null: other names. Symmetric.
 */
export function nameRelation(a: string, b: string): NameRelation | null {
  if (a === b) return SAME;
  const [one, other] = [formOf(a), formOf(b)];
  const [x, y] = [one.words, other.words];
  if (x.length === 0) return y.length === 0 ? SAME : null;
  if (one.letters === other.letters || one.plain === other.plain) return SAME;
  if (x.length !== y.length) return null;
  const i = x.findIndex((word, k) => word !== y[k]);
  if (i === -1 || x.some((word, k) => k > i && word !== y[k])) return romanised(one, other) ? ROMANISATION : null;
  const [v, w] = [x[i] as string, y[i] as string];
  if (/\d/.test(v + w)) return null;
  const number = plural(v, w) || plural(w, v);
  // Inside a title a plural is part of the name; at its end it is a family or several of a kind.
  if (number && (i === x.length - 1 || x.length < 3)) return SAME;
  if (romanised(one, other)) return ROMANISATION;
  if (number) return { relation: 'variant', words: [v, w] };
  if (GENERIC_GROUPS.some((g) => g.has(v) && g.has(w))) return i === x.length - 1 && telling(x.slice(0, -1)) ? { relation: 'generic', words: [v, w] } : null;
  const beside = x.filter((word, k) => k !== i && word.length >= 4).length;
  return spelledAlike(v, w, beside, x.length > 1) && !otherPeople(v, w) ? { relation: 'variant', words: [v, w] } : null;
}

/** A name without the spaces between its words, "and" as its sign. */
const unspaced: (name: string) => string = memoise((name) => name.toLowerCase().replace(/['’]s$/, '').replaceAll(' and ', ' & ').replaceAll(' ', ''));
const possessed = (name: string): string => name.toLowerCase().replace(/['’]s$/, '');

/** Whether two names have the same letters, and one is written in more words than the other or with a sign for "and". */
export const spacedOtherwise = (a: string, b: string): boolean => unspaced(a) === unspaced(b) && possessed(a) !== possessed(b);

/** Umlauts written out (DIN 5007-2) and the endings that romanised Cyrillic names vary by: "Mueller", "Sergey". */
const plainLetters = (word: string): string => word.replace(/([aou])e/g, '$1').replace(/(?:ei|ey|iy|ij|ii|[iy])$/, 'i');

/** A name as it is compared. */
interface Form {
  readonly words: readonly string[];
  readonly letters: string;
  readonly plain: string;
  /** Whether it may be of another script. */
  readonly romanised: boolean;
}

/** Each name is held against many: it is prepared once. */
const formOf: (name: string) => Form = memoise((name) => {
  const words = foldName(name.replace(/['’]s$/, '')).split(' ').filter((w) => w !== 'the' && w !== '');
  return { words, letters: words.join(''), plain: words.map(plainLetters).join(''), romanised: ROMANISED.test(words.join(' ')) };
});
/** Two words, or one that is no ordinary word, single a body out among those of its kind. */
const telling = (words: readonly string[]): boolean => words.length > 1 || words.some((w) => !isOrdinaryWord(w));
const plural = (one: string, other: string): boolean => other === `${one}s` || other === `${one}es`;

function romanised(a: Form, b: Form): boolean {
  if (!a.romanised && !b.romanised) return false;
  return reduced(a.words.join(' ')) === reduced(b.words.join(' '));
}

/** What all ways to write a name of another script have in common. */
const reduced: (name: string) => string = memoise((name) => ROMANISATIONS.reduce((out, [pattern, to]) => out.replace(pattern, to), name));

/**
 * Near enough to be one word: one edit, or two letters that changed places, from five letters on (four beside a shared word), two from seven on when they sound
 * alike. Two words of the language are two names unless two longer words beside them agree (`words`).
 */
function spelledAlike(v: string, w: string, words: number, beside: boolean): boolean {
  const shorter = Math.min(v.length, w.length);
  if (shorter < (beside ? 4 : 5)) return false;
  if (isOrdinaryWord(v) && isOrdinaryWord(w) && (words < 2 || shorter < 5)) return false;
  const edits = swapped(v, w) ? 1 : distance(v, w);
  if (edits === 1) return v[0] === w[0] || shorter >= 6;
  return edits === 2 && shorter >= (beside ? 6 : 7) && v[0] === w[0] && doubleMetaphone(v)[0] === doubleMetaphone(w)[0];
}

/** Two letters that changed places ("Marhs" / "Marsh") are one slip of the hand. */
function swapped(v: string, w: string): boolean {
  const i = [...v].findIndex((letter, k) => letter !== w[k]);
  return v.length === w.length && i >= 0 && v[i] === w[i + 1] && v[i + 1] === w[i] && v.slice(i + 2) === w.slice(i + 2);
}

/** Two given names in their own right are two people unless they sound the same ("Dan" / "Ian", but "Sara" / "Sarah"). */
function otherPeople(v: string, w: string): boolean {
  return genderOf(v) !== null && genderOf(w) !== null && doubleMetaphone(v)[0] !== doubleMetaphone(w)[0];
}
