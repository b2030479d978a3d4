import type { Statement } from '../../../claims/statement.ts';
import { asQuestion, invertedClause, subjectOf } from './clause-question.ts';

/** A question of fewer words than this asks for too little ("Was it?"). */
const FEWEST_WORDS = 4;

/** A clause as a yes-or-no question: "The bridge was closed on Monday" → "Was the bridge closed on Monday?"; null when it makes none. */
export function polarQuestion({ source, statement }: { source: string; statement: Statement }): string | null {
  const inverted = invertedClause(source, statement, null);
  if (inverted !== null && inverted.split(' ').length >= FEWEST_WORDS) return asQuestion(inverted);
  const about = subjectOf(statement);
  return about === null || !/^(?:the|a|an|his|her|its|their|\p{Lu})/u.test(about) ? null : `What is said of ${about}?`;
}
