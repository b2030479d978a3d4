import type { Statement } from '../../claims/statement.ts';

/** Figures that rules of their own compare: what something can hold, and each price of a list. */
const SLOTS: ReadonlySet<string> = new Set(['capacity', 'listed-price']);

/** Whether a figure is left to a rule of its own: it is neither a count of what there was nor the one sum of an article. */
export const hasOwnRule = ({ slot }: Statement): boolean => SLOTS.has(slot);

/** The counts of an article that only say how many something can hold: 400 whom a ferry can carry were not on board. */
export function areCapacities(statements: readonly Statement[]): (s: Statement) => boolean {
  const capacities = statements.filter((s) => s.slot === 'capacity');
  return (s) => s.kind === 'count' && !s.slot.startsWith('dimension:') && capacities.some((c) => c.sentence === s.sentence && c.words.start <= s.words.start && c.words.end >= s.words.end);
}
