/** BM25's usual parameters: Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, section 3.5. */
const K1 = 1.2;
const B = 0.75;
/**
 * Content words and names of an ordinary news article, repeats included. Fixed rather than the library's mean, so that an
 * impact stays right when the library changes; a query and its articles only need the same yardstick.
 */
const USUAL_LENGTH = 300;
const STEPS = 255;

/**
 * How much a term's occurrences in an article count, as BM25's saturated and length-normalised term frequency in 1/255 steps
 * (impacts stored in a byte: Anh and Moffat, "Vector-space ranking with effective early termination", 2001). 1 to 255.
 */
export function impactOf(count: number, articleLength: number): number {
  const tf = count / (count + K1 * (1 - B + B * (articleLength / USUAL_LENGTH)));
  return Math.max(1, Math.round(tf * STEPS));
}

/** Length of an article as `impactOf` takes it: occurrences of all its terms. */
export function lengthOf(terms: readonly (readonly [term: string, count: number])[]): number {
  return terms.reduce((sum, [, count]) => sum + count, 0);
}
