import { oncePer } from '../language/once-per.ts';
import { NEGATIONS, PLAIN_WORDS } from '../language/en/lexicon/plain-words.ts';
import { RHETORICAL } from '../language/en/patterns/negation.ts';
import { rootOf } from '../language/en/root.ts';

/** Telling words of a remark that makes one point; longer ones make several, and a negation may belong to any of them. */
const MOST_TELLING = 6;
/** Telling words that two remarks must share, and their share of the shorter one. */
const FEWEST_SHARED = 2;
const SHARED = 0.6;

/** Telling words of a remark that another repeats in its own words, a negation in both counted as one. */
const FEWEST_OF_ONE = 3;

/** The stems of a short remark's telling words, its negations aside, sorted; null where it makes no point or several. */
export const pointOf: (words: readonly string[]) => readonly string[] | null = oncePer((words) => {
  const telling = new Set<string>();
  for (const word of words) {
    if (PLAIN_WORDS.has(word) || NEGATIONS.has(word) || !/^\p{L}{2}/u.test(word)) continue;
    telling.add(rootOf(word));
    if (telling.size > MOST_TELLING) return null;
  }
  return telling.size < FEWEST_SHARED ? null : [...telling].toSorted();
});

/** Keys under which remarks on one point meet: the pairs of their telling words. */
export function pointKeys(words: readonly string[]): string[] {
  const point = pointOf(words) ?? [];
  return point.flatMap((v, i) => point.slice(i + 1).map((w) => `${v}+${w}`));
}

/**
 * Whether two short remarks say the opposite on one point: most telling words shared, whatever the order, and a negation
 * in one of them alone ("we sought no help" / "we sought help for weeks"). Symmetric. Words folded, as quoted.
 */
export function opposedRemarks(a: readonly string[], b: readonly string[]): boolean {
  const [p, q] = [pointOf(a), pointOf(b)];
  if (p === null || q === null || negates(a) === negates(b) || isRhetorical(a) || isRhetorical(b)) return false;
  const shared = p.filter((w) => q.includes(w)).length;
  return shared >= FEWEST_SHARED && shared >= SHARED * Math.min(p.length, q.length);
}

const negates: (words: readonly string[]) => boolean = oncePer((words) => words.filter((w) => NEGATIONS.has(w)).length % 2 === 1);
const isRhetorical: (words: readonly string[]) => boolean = oncePer((words) => RHETORICAL.test(words.join(' ')));

/**
 * Whether two short remarks make one point in words of their own: all telling words of the shorter stand in the other, in
 * another order or with one more, and neither denies what the other says ("this is a promise, not a bluff" / "they know it
 * is not a bluff but a promise"). Symmetric. Words folded, as quoted.
 */
export function onePoint(a: readonly string[], b: readonly string[]): boolean {
  const [p, q] = [pointOf(a), pointOf(b)];
  if (p === null || q === null || negates(a) !== negates(b)) return false;
  const [shorter, longer] = p.length < q.length ? [p, q] : [q, p];
  if (shorter.length + (negates(a) ? 1 : 0) < FEWEST_OF_ONE || !shorter.every((w) => longer.includes(w))) return false;
  return shorter.length < longer.length || inOrder(a, shorter) !== inOrder(b, shorter);
}

/** The stems of a remark that are among some, as they follow each other. */
const inOrder = (words: readonly string[], stems: readonly string[]): string => words.map(rootOf).filter((w) => stems.includes(w)).join(' ');
