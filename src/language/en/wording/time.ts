import type { Statement } from '../../../claims/statement.ts';
import { asQuestion, invertedClause, subjectOf } from './clause-question.ts';

/** Happenings that one event has one of, by their predicate family. */
const EVENTS: ReadonlyMap<string, string> = new Map([
  ['crash', 'crash'], ['explode', 'explosion'], ['burn', 'fire'], ['shoot', 'shooting'], ['attack', 'attack'], ['arrest', 'arrest'], ['convict', 'conviction'], ['sentence', 'sentencing'],
  ['resign', 'resignation'], ['elect', 'election'], ['vote', 'vote'], ['merge', 'merger'], ['marry', 'wedding'], ['divorce', 'divorce'],
]);

/** "When did the tram overturn?", "At what time did the plane crash?" from the clause of one side; null where it makes none. */
export function timeQuestion({ source, statement }: { source: string; statement: Statement }): string | null {
  const weekday = statement.value.type === 'time' && statement.value.floating?.startsWith('weekday:');
  const lead = statement.slot === 'clock' ? 'At what time' : weekday ? 'On which day' : 'When';
  const clause = isPartOf(source, statement) ? null : invertedClause({ source, statement });
  if (clause !== null) return asQuestion(`${lead} ${clause}`);
  const event = EVENTS.get(statement.predicate ?? '');
  return event === undefined || lead !== 'When' ? null : `When was the ${event}?`;
}

/** "The first storm of 2031", "on the second day of May": the time belongs to a noun. */
const isPartOf = (source: string, { words }: Statement): boolean => /\b(?!end|start|beginning|middle|course|half|spring|summer|autumn|winter|fall|night|morning|evening|afternoon)\p{Ll}+\s+of\s+$/u.test(source.slice(Math.max(0, words.start - 20), words.start));

/** "What time is given for the ferry?", for clauses that make no question of their own; null where the subject has no name. */
export function timeOfQuestion(s: Statement): string | null {
  const about = subjectOf(s);
  return about === null ? null : `What ${s.slot === 'clock' ? 'time' : 'date'} is given for ${about}?`;
}

const DAY = /^(?:(?:early|late) )?(?:on )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}(?:, \d{4})?)$/i;
const MONTH = /^(?:in )?((?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|\d{4})$/i;
const HOUR = /^(?:at )?(?:about |around )?(\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.m\.?|[ap]m)|\d{1,2}:\d{2})$/i;

/** Words before a time that make it an end; "since" makes it a beginning, at which what is told did not happen. */
const ENDS = /^(?:by|until|till|before)$/;

/**
 * "What happened on Tuesday?", "What is due in 2031?", "What was to happen by May?": asks by the time that two clauses share,
 * `ahead` where it was yet to come; null where it only fits its own sentence.
 */
export function sharedTimeQuestion({ source, statement }: { source: string; statement: Statement }, ahead: boolean): string | null {
  const words = source.slice(statement.words.start, statement.words.end);
  // "The first day of 2031": part of what is told, and not when.
  if (isPartOf(source, statement)) return null;
  const [day, month, hour] = [DAY.exec(words)?.[1], MONTH.exec(words)?.[1], HOUR.exec(words)?.[1]];
  const when = day !== undefined ? `on ${day}` : month !== undefined ? `in ${month}` : hour !== undefined ? `at ${hour.replace(/\.m$/i, '.m.')}` : null;
  const bound = statement.object?.head ?? '';
  if (when === null || bound === 'since') return null;
  const due = statement.force === 'forecast' || ahead;
  if (ENDS.test(bound)) return `What ${due ? 'is' : 'was'} to happen by ${when.replace(/^\S+ /, '')}?`;
  return due ? `What is due ${when}?` : `What happened ${when}?`;
}

/** Why two times of one event may both stand. `clock`: both name an hour; `near`: they lie close together. */
export function timeCaveat(clock: boolean, near: boolean): string {
  if (near) return 'The two times are close, and may be one moment told roughly.';
  return clock ? 'One may give the moment itself, the other the first report of it.' : 'Each may date a different step of the same event.';
}

/** "Which minute of the game was Jane Smith’s?" */
export const gamePointQuestion = (unit: string, name: string): string => `Which ${unit} of the game was ${name}’s?`;

/** Why two points of a game may both stand. */
export const gamePointCaveat = (): string => 'One may count otherwise, or tell of another such moment.';
