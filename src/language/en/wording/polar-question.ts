import type { Statement } from '../../../claims/statement.ts';
import { asQuestion, invertedClause, subjectPhrase } from './clause-question.ts';

/** Verbs that ask for nothing by themselves ("Did the attack take place?"). */
const EMPTY: ReadonlySet<string> = new Set(['take', 'go', 'come', 'get', 'make', 'do', 'have', 'put', 'keep', 'happen', 'occur', 'work', 'try', 'say', 'know']);

/** A clause as a yes-or-no question: "The bridge was closed on Monday" → "Was the bridge closed on Monday?"; null when it makes none. */
export function polarQuestion(sourced: { source: string; statement: Statement }): string | null {
  const { asked, verb } = sourced.statement;
  const inverted = invertedClause(sourced);
  if (inverted === null || !asked) return null;
  return EMPTY.has(verb?.lemma ?? '') && inverted.endsWith(` ${asked.verb.at(-1) ?? ''}${/ place$/.test(inverted) ? ' place' : ''}`) ? null : asQuestion(inverted);
}

/** "Did the law firm have shares in the mine?" of a clause that tells what somebody has, where it makes no question as it stands; null for pronouns. */
export function holdingQuestion({ subject, object }: Statement): string | null {
  const who = subjectPhrase(subject);
  return who === null || !object || !/^\p{L}[\p{L}’'. -]*$/u.test(object.text) ? null : `Did ${who} have ${object.text}?`;
}
