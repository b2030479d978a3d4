import type { Quantity, Statement } from '../../claims/statement.ts';
import { stepOf } from '../gates/interval.ts';

/** Ratio between neighbouring figure keys; figures closer than this share one. */
const GRID = Math.log(1.15);

/** The question that a count or measure answers: what is counted or measured, what is said of it, and of which event. */
export function slotKey(s: Statement): string | null {
  const counts = s.kind === 'count' && !s.slot.startsWith('dimension:');
  if (s.predicate === null && (counts || s.subject === null)) return null;
  // What is counted is in the slot; what is measured is the subject.
  const where = counts ? '' : (s.subject?.head ?? '');
  return `${s.kind}|${s.slot}|${s.predicate}|${where}|${s.scope.period ?? ''}`;
}

/** Keys by the figure itself, on two overlapping grids so that near figures always share one; none for small numbers of people. */
export function figureKeys(s: Statement): string[] {
  const q = s.value as Quantity;
  if (q.stated === undefined || q.stated === 0 || s.scope.part === 'part') return [];
  const at = Math.log(Math.abs(q.stated)) / GRID;
  const base = `=${s.kind}|${s.slot}|${q.unit}`;
  return [`${base}|${Math.floor(at)}`, `${base}|${Math.round(at)}r`];
}

/** Whether a figure alone tells what it counts: several significant digits, or a large number. */
export function isDistinctive(q: Quantity): boolean {
  if (q.stated === undefined) return false;
  return Math.round(q.stated / Math.max(stepOf(q), Number.MIN_VALUE)) >= 10 || (q.stated >= 1000 && q.unit !== 's');
}
