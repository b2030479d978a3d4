import type { Statement } from '../../../claims/statement.ts';
import { asQuestion, invertedClause, subjectOf } from './clause-question.ts';

/** "When did the tram overturn?", "At what time did the plane crash?" from the clause of one side. */
export function timeQuestion({ source, statement }: { source: string; statement: Statement }): string {
  const lead = statement.slot === 'clock' ? 'At what time' : statement.value.type === 'time' && statement.value.floating?.startsWith('weekday:') ? 'On which day' : 'When';
  const clause = invertedClause(source, statement, statement.words);
  if (clause !== null) return asQuestion(`${lead} ${clause}`);
  const about = statement.subject?.name ?? subjectOf(statement);
  return about === null ? 'When did this happen?' : `${lead} did this happen to ${about}?`;
}

/** Why two times of one event may both stand. `clock`: both name an hour; `near`: they lie close together. */
export function timeCaveat(clock: boolean, near: boolean): string {
  if (near) return 'The two times are close and may be one moment told roughly.';
  return clock ? 'One may give the moment itself, the other the first report of it.' : 'Each may date a different step of the same event.';
}
