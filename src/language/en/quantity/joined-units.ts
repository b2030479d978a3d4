import type { Token } from '../../language.ts';
import type { ReadQuantity } from './read.ts';

/** Measures that are told in two units, the coarser one first. */
const JOINED = new Set<ReadQuantity['measure']>(['duration', 'length', 'mass']);

/**
 * "Eight hours and 20 minutes", "5 feet 7 inches" as one quantity, as exact as its finer part; null where the second does
 * not belong to the first ("two hours and three days"). The approximation is the first one's.
 */
export function joinUnits(tokens: readonly Token[], one: ReadQuantity, two: ReadQuantity): ReadQuantity | null {
  const [x, y] = [one.value, two.value];
  if (one.measure !== two.measure || !JOINED.has(one.measure) || x.stated === undefined || y.stated === undefined || !y.exact || two.first !== two.number) return null;
  const between = tokens.slice(one.last + 1, two.first).map((t) => t.lower);
  // A finer part as large as the coarser one's step would have been told in the coarser unit.
  if (between.length > 1 || !/^(?:and|,)?$/.test(between[0] ?? '') || y.stated <= 0 || y.stated >= (x.step ?? 0)) return null;
  return {
    ...one,
    last: two.last,
    value: { ...x, low: x.low + y.stated, high: x.high === null ? null : x.high + y.stated, stated: x.stated + y.stated, step: y.step ?? 1 },
  };
}
