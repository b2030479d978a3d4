import type { Quantity } from '../../claims/statement.ts';
import { likely } from '../gates/interval.ts';

/** Bounds without another end ("more than 200") must be so many times apart: 900 is said of nobody's "more than 200". */
const APART = 1.5;

const isOpen = (q: Quantity): boolean => q.approximation === 'at-least' || q.approximation === 'more-than' || q.approximation === 'at-most' || q.approximation === 'less-than';

/**
 * Whether two figures are hardly one, though their words strictly leave room for it: "about 270" beside 281, "more than 200"
 * beside "more than 1,000". Figures without a number ("dozens") are never.
 */
export function hardlyOne(x: Quantity, y: Quantity): boolean {
  if (x.stated === undefined || y.stated === undefined || x.stated <= 0 || y.stated <= 0) return false;
  const [p, q] = [likely(x), likely(y)];
  if (p.low <= q.high && q.low <= p.high) return false;
  return (!isOpen(x) && !isOpen(y)) || Math.max(x.stated, y.stated) >= APART * Math.min(x.stated, y.stated);
}
