import type { Quantity } from '../../claims/statement.ts';

/** Whether two intervals share a value; an open bound is null. */
export function overlaps(a: Quantity, b: Quantity): boolean {
  return a.low <= (b.high ?? Infinity) && b.low <= (a.high ?? Infinity);
}

/** The step to which a figure is rounded: 143 million to a million, 100 to a hundred, 1,234 to one. */
export function roundingStep(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential(11).split('e');
  const significant = digits.replace('.', '').replace(/0+$/, '').length;
  return 10 ** (Number(exponent) - significant + 1);
}

/**
 * What the words most likely leave the figure to be, narrower than what they strictly allow: "more than 500" is said of
 * 527, hardly of 900. Bounds reach one rounding step; a plain round number, half a step each way.
 */
export function likely(q: Quantity): { low: number; high: number } {
  const { stated } = q;
  if (stated === undefined) return { low: q.low, high: q.high ?? Infinity };
  const step = roundingStep(stated);
  switch (q.approximation) {
    case 'at-least':
      return { low: stated, high: stated + (stated >= 10 ? step * 0.1 : 0) };
    case 'more-than':
      return { low: stated, high: stated + step };
    case 'at-most':
    case 'less-than':
      return { low: stated - step, high: stated };
    case 'nearly':
    case 'about':
      return { low: q.low, high: q.high ?? Infinity };
    default:
      return { low: stated, high: stated };
  }
}

/** Whether two quantities may be one figure, each put in its own way. */
export function sameFigure(a: Quantity, b: Quantity): boolean {
  const [x, y] = [likely(a), likely(b)];
  return overlaps(a, b) && x.low <= y.high && y.low <= x.high;
}

/** Whether either is a plain number that the other's rounding explains: "5,000" beside "4,980". */
export function roundsTo(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.stated, b.stated];
  if (x === undefined || y === undefined || x === y) return x !== undefined && x === y;
  const [coarse, fine] = roundingStep(x) >= roundingStep(y) ? [x, y] : [y, x];
  const step = roundingStep(coarse);
  // One significant digit is a round figure only from a hundred up: nobody says 10 for 12 dead.
  return coarse >= 100 && Math.abs(coarse - fine) <= step / 2 && roundingStep(fine) < step;
}

/** Whether a quantity names a figure firm enough to agree or to conflict by: neither "dozens" nor "several". */
export const isSpecific = (q: Quantity): boolean => q.approximation !== 'vague';
