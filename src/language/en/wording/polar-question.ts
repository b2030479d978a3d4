import type { Statement } from '../../../claims/statement.ts';
import { asQuestion, invertedClause, subjectPhrase } from './clause-question.ts';

/** Verbs that ask for nothing by themselves ("Did the attack take place?"). */
const EMPTY: ReadonlySet<string> = new Set(['take', 'go', 'come', 'get', 'make', 'do', 'have', 'put', 'keep', 'happen', 'occur', 'work', 'try', 'say', 'know']);

/** A clause as a yes-or-no question: "The bridge was closed on Monday" → "Was the bridge closed on Monday?"; null when it makes none. */
export function polarQuestion(sourced: { source: string; statement: Statement }): string | null {
  const { asked, verb } = sourced.statement;
  if (asked && EMPTY.has(verb?.lemma ?? '') && asked.rest.every((span) => /^(?:place)?$/i.test(sourced.source.slice(span.start, span.end)))) return null;
  const inverted = invertedClause(sourced);
  return inverted === null ? null : asQuestion(inverted);
}

/** "Did the law firm have shares in the mine?" of a clause that tells what somebody has, where it makes no question as it stands; null for pronouns. */
export function holdingQuestion({ subject, object }: Statement): string | null {
  const who = subjectPhrase(subject);
  return who === null || !object || !/^\p{L}[\p{L}’'. -]*$/u.test(object.text) ? null : `Did ${who} have ${object.text}?`;
}
