import type { Approximation } from '../../../claims/statement.ts';
import { lazily } from '../../lazily.ts';
import type { Token } from '../../language.ts';

/** Phrases before a number that say how it bounds the fact; longest first. */
const BEFORE: readonly (readonly [string, Approximation])[] = ([
  ['at least', 'at-least'], ['no fewer than', 'at-least'], ['not less than', 'at-least'], ['no less than', 'at-least'], ['a minimum of', 'at-least'],
  ['well over', 'more-than'], ['well above', 'more-than'], ['just over', 'more-than'], ['little more than', 'more-than'], ['a little over', 'more-than'], ['slightly over', 'more-than'], ['a little more than', 'more-than'], ['slightly more than', 'more-than'], ['just above', 'more-than'], ['north of', 'more-than'], ['upwards of', 'more-than'], ['in excess of', 'more-than'], ['more than', 'more-than'], ['more-than', 'more-than'], ['greater than', 'more-than'], ['over', 'more-than'], ['above', 'more-than'],
  ['no more than', 'at-most'], ['not more than', 'at-most'], ['as many as', 'at-most'], ['as much as', 'at-most'], ['as far as', 'at-most'], ['as high as', 'at-most'], ['as long as', 'at-most'], ['as low as', 'about'], ['as few as', 'at-least'], ['up to', 'at-most'], ['a maximum of', 'at-most'], ['at most', 'at-most'],
  ['fewer than', 'less-than'], ['less than', 'less-than'], ['just under', 'nearly'], ['just shy of', 'nearly'], ['under', 'less-than'], ['below', 'less-than'],
  ['close to', 'nearly'], ['close on', 'nearly'], ['getting on for', 'nearly'], ['just short of', 'nearly'], ['not far short of', 'nearly'], ['not quite', 'nearly'], ['a little under', 'nearly'], ['slightly under', 'nearly'], ['a little less than', 'nearly'], ['slightly less than', 'nearly'],
  ['nearly', 'nearly'], ['almost', 'nearly'], ['approaching', 'nearly'],
  ['an estimated', 'about'], ['something like', 'about'], ['in the region of', 'about'], ['on the order of', 'about'], ['estimated', 'about'], ['about', 'about'], ['around', 'about'], ['approximately', 'about'], ['roughly', 'about'], ['some', 'about'], ['circa', 'about'], ['an average of', 'about'], ['maybe', 'about'], ['perhaps', 'about'],
] as const).map(([words, kind]): readonly [string, Approximation] => [words, kind]).toSorted(([a], [b]) => b.split(' ').length - a.split(' ').length);

/** The same by their last word, in their order: one look at the word before a number rules out nearly all. */
const byLastWord = lazily(() => {
  const index = new Map<string | undefined, { readonly words: readonly string[]; readonly kind: Approximation }[]>();
  for (const [phrase, kind] of BEFORE) {
    const words = phrase.split(' ');
    index.set(words.at(-1), [...(index.get(words.at(-1)) ?? []), { words, kind }]);
  }
  return index;
});

/** The approximation in front of token `first`, with its own first token; skips an article or "the" between. */
export function approximationBefore(tokens: readonly Token[], first: number): { first: number; kind: Approximation } | null {
  for (const { words, kind } of byLastWord().get(tokens[first - 1]?.lower) ?? []) {
    const at = first - words.length;
    // "Turned around four hours into the flight": the word belongs to the verb.
    if (words[0] === 'around' && tokens[at - 1]?.lemma === 'turn') continue;
    if (at >= 0 && words.every((w, i) => tokens[at + i]?.lower === w)) return { first: at, kind };
  }
  return null;
}

/** "or more", "plus", "or so" behind a number: with the last token it takes. */
export function approximationAfter(tokens: readonly Token[], last: number): { last: number; kind: Approximation } | null {
  const at = /^[-‐‑]$/.test(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1;
  const [one, two] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  if (one === 'plus' || one === '+') return { last: at, kind: 'at-least' };
  if (one === 'or' && (two === 'more' || two === 'above')) return { last: at + 1, kind: 'at-least' };
  if (one === 'or' && (two === 'so' || two === 'thereabouts')) return { last: at + 1, kind: 'about' };
  if (one === 'or' && (two === 'less' || two === 'fewer')) return { last: at + 1, kind: 'at-most' };
  return null;
}
