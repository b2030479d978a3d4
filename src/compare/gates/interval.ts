import type { Quantity } from '../../claims/statement.ts';

/** Whether two intervals share a value; an open bound is null. */
export function overlaps(a: Quantity, b: Quantity): boolean {
  return a.low <= (b.high ?? Infinity) && b.low <= (a.high ?? Infinity);
}

/** How far from its figure "about" reaches at most, and at least, as a share. */
const ABOUT = 0.1;
const ABOUT_FINE = 0.03;

/** The step to which a quantity's figure is rounded, in its unit; 0 where it names none. */
export const stepOf = (q: Quantity): number => q.step ?? 0;

/**
 * What the words most likely leave the figure to be, narrower than what they strictly allow: "more than 500" is said of
 * 527, hardly of 900. Bounds reach one rounding step; a plain round number, half a step each way.
 */
export function likely(q: Quantity): { low: number; high: number } {
  const { stated } = q;
  if (stated === undefined) return { low: q.low, high: q.high ?? Infinity };
  const step = stepOf(q);
  switch (q.approximation) {
    case 'at-least':
      return { low: stated, high: stated + (stated >= 10 * step ? 0 : step * 0.1) };
    case 'more-than':
      return { low: stated, high: stated + step };
    case 'at-most':
    case 'less-than':
      return { low: stated - step, high: stated };
    case 'about': {
      // "About 45" is said of 44.6, hardly of 41.
      const slack = Math.min(ABOUT * Math.abs(stated), Math.max(step / 2, ABOUT_FINE * Math.abs(stated)));
      return { low: stated - slack, high: stated + slack };
    }
    case 'nearly':
      return { low: q.low, high: q.high ?? Infinity };
    default:
      return { low: stated, high: stated };
  }
}

/** Whether two quantities may be one figure, each put in its own way. */
export function sameFigure(a: Quantity, b: Quantity): boolean {
  const [x, y] = [likely(a), likely(b)];
  // Units converted by hand are rounded ("400 pounds (181 kg)"): half a step of the finer figure to either side is no difference.
  const slack = a.unit === b.unit && !Number.isInteger(stepOf(a)) !== !Number.isInteger(stepOf(b)) ? Math.max(stepOf(a), stepOf(b)) / 50 : 0;
  return (overlaps(a, b) || slack > 0) && x.low <= y.high + slack && y.low <= x.high + slack;
}

/** Base units that news writes in others. */
const CONVERTED: ReadonlySet<string> = new Set(['s', 'm', 'kg', 'm/s', 'm²', 'l', 'W']);

/** Whether one is a round figure for the other: "5,000" beside "4,980". */
export function roundsTo(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.stated, b.stated];
  if (x === undefined || y === undefined) return false;
  if (x === y) return true;
  const [coarse, fine] = stepOf(a) >= stepOf(b) ? [a, b] : [b, a];
  // One significant digit is a round figure only from a hundred up: nobody says 10 for 12 dead.
  // Of measures, whose base unit is not the one written, from twenty of the finer unit: ten years are not eight.
  const least = CONVERTED.has(fine.unit) ? 20 * stepOf(fine) : 100 * Math.min(1, stepOf(fine));
  return (coarse.stated ?? 0) >= least && Math.abs(x - y) < stepOf(coarse) / 2 && stepOf(fine) < stepOf(coarse);
}

/** Whether a quantity names a figure firm enough to agree or to conflict by: neither "dozens" nor "several". */
export const isSpecific = (q: Quantity): boolean => q.approximation !== 'vague';
