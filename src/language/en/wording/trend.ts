import type { Statement } from '../../../claims/statement.ts';
import { subjectOf } from './clause-question.ts';

/** "Which way did the tech stocks move?" */
export function trendQuestion({ statement }: { statement: Statement }): string {
  return `Which way did ${subjectOf(statement) ?? 'it'} move?`;
}
