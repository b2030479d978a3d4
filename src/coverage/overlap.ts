import { SHINGLE_WORDS, shinglesOf } from '../claims/fingerprints.ts';
import { lazily } from '../language/lazily.ts';
import { oncePer } from '../language/once-per.ts';

/** How much text two articles have in common. */
export interface Overlap {
  /** Share of the shorter text's word runs (of eight) that the other holds, 0 to 1. */
  readonly containment: number;
  /** Longest run of words that stands in both. */
  readonly longestRun: number;
}

/** Share of the smaller sample of fingerprints that the other holds: an estimate of containment; 0 for empty samples. */
export function sampledContainment(a: readonly number[], b: readonly number[]): number {
  const shared = sharedCount(a, b);
  return shared === 0 ? 0 : shared / Math.min(a.length, b.length);
}

interface Text {
  readonly text: string;
}

interface Shingles {
  readonly inOrder: readonly number[];
  /** Asked of the longer of two texts alone. */
  readonly all: () => ReadonlySet<number>;
}

/** Measures the texts of two articles word by word. Linear in their lengths. */
export function overlapOf(a: Text, b: Text): Overlap {
  const [x, y] = [runsOf(a), runsOf(b)];
  const [short, long] = x.inOrder.length <= y.inOrder.length ? [x.inOrder, y.all()] : [y.inOrder, x.all()];
  let shared = 0;
  let run = 0;
  let longest = 0;
  for (const hash of short) {
    run = long.has(hash) ? run + 1 : 0;
    shared += run > 0 ? 1 : 0;
    longest = Math.max(longest, run);
  }
  return { containment: short.length === 0 ? 0 : shared / short.length, longestRun: longest === 0 ? 0 : longest + SHINGLE_WORDS - 1 };
}

/** An article is measured against each that it links to. */
const runsOf: (article: Text) => Shingles = oncePer(({ text }) => {
  const inOrder = shinglesOf(text);
  return { inOrder, all: lazily(() => new Set(inOrder)) };
});

/** Number of common elements of two ascending lists. */
function sharedCount(a: readonly number[], b: readonly number[]): number {
  let [i, j, count] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}
