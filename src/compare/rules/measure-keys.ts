import type { Quantity, Statement } from '../../claims/statement.ts';
import { roundingStep } from '../gates/interval.ts';

/** Ratio between neighbouring figure keys; figures closer than this share one. */
const GRID = Math.log(1.15);

/** The question that a count or measure answers: what is counted or measured, what is said of it, and of which event. */
export function slotKey(s: Statement): string | null {
  if (s.predicate === null) return null;
  const where = s.slot === 'people' ? '' : (s.object?.head ?? '');
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
  const digits = Math.round(q.stated / roundingStep(q.stated)).toString().length;
  return q.stated >= 1000 || digits >= 2;
}
