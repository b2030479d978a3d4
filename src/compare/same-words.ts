import { compareText } from './text-order.ts';
import { inFull } from '../language/en/lexicon/contractions.ts';
import { oncePer } from '../language/once-per.ts';
import { rootOf } from '../language/en/root.ts';
import { NEGATIONS, PLAIN_WORDS } from '../language/en/lexicon/plain-words.ts';

/** How two quotations relate: the same words (cut, or with insertions marked), or one quotation in two versions. */
export type QuotationRelation = 'same' | 'reworded' | 'reversed';

/** A shorter quotation must hold as many words in a row, or in order, to be recognised. */
const FEWEST_IN_A_ROW = 4;
const FEWEST = 5;
/** Telling words that must be among them, before the others can count as a difference. */
const FEWEST_TELLING = 4;
/** The same where both open with the same two words: nobody has cut their beginning. */
const FEWEST_TELLING_AT_START = 3;
/** Share of the shorter version's words that both must have in the same order. */
const SHARED = 0.72;
/** With so many telling words in common, two translations of one remark may share fewer of the small ones. */
const MANY_TELLING = 6;
const SHARED_OF_MANY = 0.6;

/**
 * Compares two quotations word by word along their longest common subsequence (Wagner & Fischer 1974). Cuts at either end,
 * at an ellipsis or at brackets, spellings and inflections leave them the same; telling words that differ or are missing inside make two
 * versions, and so do small words on both sides or inside; a negation in one of them alone reverses it. Null: other quotations. Symmetric.
 */
export function quotationRelation(a: readonly string[], b: readonly string[]): QuotationRelation | null {
  // Ties between equally long subsequences are broken by side: a fixed order keeps the outcome symmetric.
  const [one, other] = [wordingOf(a), wordingOf(b)].toSorted((v, w) => compareText(v.text, w.text)) as [Wording, Wording];
  const [x, y] = [one.words, other.words];
  const shorter = Math.min(x.length, y.length);
  if (shorter >= FEWEST_IN_A_ROW && (one.text.includes(other.text) || other.text.includes(one.text) || one.letters === other.letters)) return 'same';
  if (shorter < FEWEST) return null;
  if (!mayShare(one, other, Math.max(FEWEST, SHARED_OF_MANY * shorter))) return null;
  const pairs = matches(one, other);
  const telling = pairs.filter(([i]) => tells(x[i] ?? '')).length;
  if (pairs.length < FEWEST || pairs.length < (telling >= MANY_TELLING ? SHARED_OF_MANY : SHARED) * shorter) return null;
  const [m, n] = [pairs.map(([i]) => i), pairs.map(([, j]) => j)];
  // A cut leaves words over on one side; words on both go on differently.
  const [starts, ends] = [(m[0] ?? 0) > 0 && (n[0] ?? 0) > 0, (m.at(-1) ?? 0) < x.length - 1 && (n.at(-1) ?? 0) < y.length - 1];
  const [p, q] = [unmatched(x, m, starts, ends), unmatched(y, n, starts, ends)];
  if (p.join('') === q.join('')) return 'same';
  if (telling < (m[1] === 1 && n[1] === 1 ? FEWEST_TELLING_AT_START : FEWEST_TELLING)) return null;
  if (p.some((w) => NEGATIONS.has(w)) !== q.some((w) => NEGATIONS.has(w))) return 'reversed';
  const [r, s] = [p.filter(tells), q.filter(tells)];
  if ((one.marked || other.marked) && (r.length === 0 || s.length === 0)) return 'same';
  return 'reworded';
}

/** A quotation as it is compared. */
interface Wording {
  /** Its words in full, without the marks of what was left out. */
  readonly words: readonly string[];
  /** What the long words are inflections of; short ones as they are. */
  readonly roots: readonly string[];
  /** The words with a space around each: a text that holds another holds whole words. */
  readonly text: string;
  /** Its letters and digits without what stands between them: "@marawells & I" is "Mara Wells and I". */
  readonly letters: string;
  /** Says itself that something was left out. */
  readonly marked: boolean;
}

/** Each quotation is held against many: it is prepared once. */
const wordingOf: (quoted: readonly string[]) => Wording = oncePer((quoted) => {
  const words = quoted.filter(isWord).flatMap((w) => w.split(APART)).flatMap(inFull);
  return { words, roots: words.map((w) => (w.length >= LONG ? rootOf(w) : w)), text: ` ${words.join(' ')} `, letters: words.join('').replace(/[^\p{L}\p{N}]+/gu, ''), marked: !quoted.every(isWord) };
});

/** Between the parts of a word that another outlet writes as two: "no-one" is "no one". */
const APART = /[\s-]+/;

/** Letters from which on a word may be spelled or inflected otherwise and still be the same. */
const LONG = 5;

const isWord = (w: string): boolean => w !== '…' && w !== '[]';
const tells = (w: string): boolean => !PLAIN_WORDS.has(w);

/** One word of two quotations: spelled alike, of one root, or one letter apart. */
function alike(x: Wording, i: number, y: Wording, j: number): boolean {
  const [v, w] = [x.words[i] as string, y.words[j] as string];
  return v === w || (v.length >= LONG && w.length >= LONG && (x.roots[i] === y.roots[j] || isOneEditApart(v, w)));
}

/** Whether one letter added, left out or put for another makes one word the other: all around it is the same. */
function isOneEditApart(v: string, w: string): boolean {
  const [least, most] = v.length < w.length ? [v.length, w.length] : [w.length, v.length];
  if (most - least > 1) return false;
  let start = 0;
  while (start < least && v.charCodeAt(start) === w.charCodeAt(start)) start++;
  let end = 0;
  while (end < least - start && v.charCodeAt(v.length - 1 - end) === w.charCodeAt(w.length - 1 - end)) end++;
  return most - start - end === 1;
}

/** Words inside the matched stretch that have no match, and those before and behind it where they count. */
function unmatched(words: readonly string[], matched: readonly number[], starts: boolean, ends: boolean): string[] {
  const held = new Set(matched);
  return words.filter((_, i) => !held.has(i) && (starts || i > (matched[0] ?? 0)) && (ends || i < (matched.at(-1) ?? 0)));
}

/** Whether so many words of the shorter quotation have a counterpart in the other at all, in whatever order: most pairs have not, and need no table. */
function mayShare(x: Wording, y: Wording, least: number): boolean {
  const [own, other] = x.words.length <= y.words.length ? [x, y] : [y, x];
  const words = new Set(other.words);
  let missing = 0;
  for (let i = 0; i < own.words.length; i++) {
    if (words.has(own.words[i] as string) || other.words.some((_, j) => alike(own, i, other, j))) continue;
    if (own.words.length - ++missing < least) return false;
  }
  return true;
}

/** Index pairs of a longest common subsequence. */
function matches(x: Wording, y: Wording): [number, number][] {
  const [rows, columns] = [x.words.length, y.words.length];
  // Length of the longest one from a word of each on; the last row and column stand behind the ends.
  const width = columns + 1;
  const table = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) for (let j = columns - 1; j >= 0; j--) {
    const here = i * width + j;
    const [below, beside] = [table[here + width] as number, table[here + 1] as number];
    table[here] = alike(x, i, y, j) ? (table[here + width + 1] as number) + 1 : Math.max(below, beside);
  }
  const out: [number, number][] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const here = i * width + j;
    if (alike(x, i, y, j) && table[here] === (table[here + width + 1] as number) + 1) out.push([i++, j++]);
    else if ((table[here + width] as number) >= (table[here + 1] as number)) i++;
    else j++;
  }
  return out;
}
