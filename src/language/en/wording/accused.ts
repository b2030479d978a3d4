import type { Statement } from '../../../claims/statement.ts';
import { subjectPhrase } from './clause-question.ts';
import { hasOrHave } from './has-or-have.ts';

/** Verbs of blame, which accuse nobody of a crime. */
const BLAMES: ReadonlySet<string> = new Set(['blame', 'criticise', 'criticize', 'condemn', 'fault']);

/** "What is the driver accused of?", of statements on one subject; null where none names it so that a reader would know it. */
export function accusedQuestion(statements: readonly Pick<Statement, 'subject' | 'predicate'>[]): string | null {
  const who = statements.flatMap((s) => subjectPhrase(s.subject) ?? []).toSorted((x, y) => x.length - y.length || (x < y ? -1 : 1))[0];
  if (who === undefined) return null;
  const be = hasOrHave(who) === 'Have' ? 'are' : 'is';
  return statements.every((s) => BLAMES.has(s.predicate ?? '')) ? `What ${be} ${who} blamed for?` : `What ${be} ${who} accused of?`;
}

/** Why both accounts may stand. */
export const accusedCaveat = (): string => 'Both may be held against them.';
