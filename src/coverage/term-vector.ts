import type { TermTable } from './term-table.ts';

/** Terms by their numbers, ascending, each with its weight. */
export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** Above 1: what two reports of one event share is above all the rare words. */
const RARITY_POWER = 1.5;
/** The words of a name count by themselves already. */
const NAME_SHARE = 0.5;

type Counts = readonly (readonly [term: string, count: number])[];

/** More terms than any analysis gives. */
const MOST_TERMS = 2 ** 20;

/** The numbers of terms, in their order. Looked up once for all that is made of them: every candidate of a check comes by here. */
export function numbersOf(counts: Counts, table: TermTable): Int32Array {
  const numbers = new Int32Array(counts.length);
  for (let at = 0; at < numbers.length; at++) numbers[at] = table.number((counts[at] as Counts[number])[0]);
  return numbers;
}

/** A vector of terms, each once, the last of equals, with what is told of its place among them. Number and place are sorted as one figure. */
function vectorOf(numbers: Int32Array, weigh: (term: number, place: number) => number): TermVector {
  const keys = new Float64Array(numbers.length);
  for (let at = 0; at < keys.length; at++) keys[at] = (numbers[at] as number) * MOST_TERMS + at;
  keys.sort();
  const terms = new Int32Array(keys.length);
  const weights = new Float64Array(keys.length);
  let size = 0;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    const term = Math.floor(key / MOST_TERMS);
    if (size > 0 && terms[size - 1] === term) size--;
    terms[size] = term;
    weights[size++] = weigh(term, key % MOST_TERMS);
  }
  return { terms: terms.subarray(0, size), weights: weights.subarray(0, size) };
}

/** The weight of each term by itself. */
export function informationOf(numbers: Int32Array, table: TermTable): TermVector {
  return vectorOf(numbers, (term) => table.weight(term));
}

/** TF-IDF with logarithmic counts (Manning, Raghavan, Schütze: Introduction to Information Retrieval, 6.4), length 1. */
export function termVector(counts: Counts, numbers: Int32Array, table: TermTable): TermVector {
  const raw = new Float64Array(counts.length);
  for (let at = 0; at < raw.length; at++) {
    const [term, count] = counts[at] as Counts[number];
    raw[at] = (1 + Math.log(count)) * table.weight(numbers[at] as number) ** RARITY_POWER * (term.startsWith('@') ? NAME_SHARE : 1);
  }
  const length = Math.hypot(...raw) || 1;
  return vectorOf(numbers, (_term, place) => (raw[place] as number) / length);
}

/** Sum over the terms that both vectors hold. */
function sumShared(a: TermVector, b: TermVector, of: (i: number, j: number) => number): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const apart = (a.terms[i] as number) - (b.terms[j] as number);
    if (apart === 0) sum += of(i, j);
    if (apart <= 0) i++;
    if (apart >= 0) j++;
  }
  return sum;
}

/** Cosine of two unit vectors, 0 to 1. */
export function cosine(a: TermVector, b: TermVector): number {
  return sumShared(a, b, (i, j) => (a.weights[i] as number) * (b.weights[j] as number));
}

/** Sum of the weights that the first vector gives to what both hold. */
export function sharedWeight(a: TermVector, b: TermVector): number {
  return sumShared(a, b, (i) => a.weights[i] as number);
}
