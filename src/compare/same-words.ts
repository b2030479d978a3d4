import { distance } from 'fastest-levenshtein';
import { compareText } from './text-order.ts';
import { inFull } from '../language/en/lexicon/contractions.ts';
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
  const [x, y] = [a, b].map((words) => words.filter(isWord).flatMap(inFull)).toSorted((v, w) => compareText(v.join(' '), w.join(' '))) as [string[], string[]];
  if (holds(x, y) || holds(y, x)) return 'same';
  const pairs = matches(x, y);
  const shorter = Math.min(x.length, y.length);
  if (pairs.length < FEWEST_IN_A_ROW) return null;
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
  const marked = [...a, ...b].some((w) => !isWord(w));
  if (marked && (r.length === 0 || s.length === 0)) return 'same';
  return 'reworded';
}

const isWord = (w: string): boolean => w !== '…' && w !== '[]';
const tells = (w: string): boolean => !PLAIN_WORDS.has(w);
const alike = (v: string, w: string): boolean => v === w || (Math.min(v.length, w.length) >= 5 && (distance(v, w) === 1 || rootOf(v) === rootOf(w)));

/** Whether one quotation is a stretch of the other. */
const holds = (long: readonly string[], short: readonly string[]): boolean => short.length >= FEWEST_IN_A_ROW && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);

/** Words inside the matched stretch that have no match, and those before and behind it where they count. */
function unmatched(words: readonly string[], matched: readonly number[], starts: boolean, ends: boolean): string[] {
  const held = new Set(matched);
  return words.filter((_, i) => !held.has(i) && (starts || i > (matched[0] ?? 0)) && (ends || i < (matched.at(-1) ?? 0)));
}

/** Index pairs of a longest common subsequence. */
function matches(x: readonly string[], y: readonly string[]): [number, number][] {
  const table = Array.from({ length: x.length + 1 }, () => new Uint16Array(y.length + 1));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = x.length - 1; i >= 0; i--) for (let j = y.length - 1; j >= 0; j--) {
    (table[i] as Uint16Array)[j] = alike(x[i] as string, y[j] as string) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const out: [number, number][] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (alike(x[i] as string, y[j] as string) && at(i, j) === at(i + 1, j + 1) + 1) out.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return out;
}
