import type { Statement } from '../../../claims/statement.ts';
import { asQuestion, invertedClause, subjectOf } from './clause-question.ts';

/** A clause as a yes-or-no question: "The bridge was closed on Monday" → "Was the bridge closed on Monday?". */
export function polarQuestion(source: string, s: Statement): string {
  const inverted = invertedClause(source, s, null);
  if (inverted !== null) return asQuestion(inverted);
  const about = s.subject?.name ?? subjectOf(s);
  return about === null ? 'What do the accounts say happened?' : `What is said of ${about}?`;
}
