import type { Statement } from '../../../claims/statement.ts';
import { asQuestion, invertedClause } from './clause-question.ts';

/** A clause as a yes-or-no question: "The bridge was closed on Monday" → "Was the bridge closed on Monday?"; null when it makes none. */
export function polarQuestion(sourced: { source: string; statement: Statement }): string | null {
  const inverted = invertedClause(sourced);
  return inverted === null ? null : asQuestion(inverted);
}
