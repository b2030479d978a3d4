import { wordsIn } from '../changed-words.ts';

/** Least share of words that two forms of one sentence have in common (Dice coefficient over bags of words). */
const ALIKE = 0.5;
/** Largest run of cut sentences times put ones that is searched for pairs; a text written anew has none. */
const MOST = 250_000;

/** Indices of a sentence cut and of the one put in its place. */
export type Pair = readonly [cut: number, put: number];

/**
 * Pairs the sentences of a place in the text where some were cut and others put: the pairs that are most alike together, in
 * the order of both texts (dynamic programming, as in sequence alignment).
 */
export function pairAlike(cut: readonly string[], put: readonly string[]): readonly Pair[] {
  if (cut.length * put.length > MOST) return [];
  const [x, y] = [cut.map(bag), put.map(bag)];
  const likeness = x.map((a) => y.map((b) => dice(a, b)));
  const best: number[][] = Array.from({ length: cut.length + 1 }, () => Array<number>(put.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const gain = (i: number, j: number): number => {
    const alike = likeness[i]?.[j] ?? 0;
    return alike >= ALIKE ? alike : Number.NEGATIVE_INFINITY;
  };
  for (let i = cut.length - 1; i >= 0; i--) {
    for (let j = put.length - 1; j >= 0; j--) (best[i] as number[])[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + gain(i, j));
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < cut.length && j < put.length; ) {
    if (at(i, j) === at(i + 1, j + 1) + gain(i, j)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

function bag(sentence: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const { plain } of wordsIn(sentence)) words.set(plain, (words.get(plain) ?? 0) + 1);
  return words;
}

function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const size = (words: ReadonlyMap<string, number>): number => [...words.values()].reduce((sum, count) => sum + count, 0);
  const shared = [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0);
  return shared === 0 ? 0 : (2 * shared) / (size(a) + size(b));
}
