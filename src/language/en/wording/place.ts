import type { Statement } from '../../../claims/statement.ts';
import { TAKEN_TO } from '../lexicon/locations.ts';
import { familyById } from '../lexicon/predicates.ts';
import { asQuestion, invertedClause, subjectOf } from './clause-question.ts';

/** Whether a family names a happening that an article reports as its event. */
export const isHappening = (family: string | null): boolean => HAPPENINGS.has(family ?? '');

/** Families whose happenings are asked for by a noun, with the verb that goes with it. */
const HAPPENINGS: ReadonlyMap<string, string> = new Map([
  ...['crash', 'explode', 'shoot', 'attack'].map((family): [string, string] => [family, 'happen']),
  ...['protest', 'meet', 'vote', 'elect'].map((family): [string, string] => [family, 'take place']),
  ['burn', 'break out'],
]);
const NOUNS: ReadonlyMap<string, string> = new Map([['burn', 'fire']]);
const LONGEST = 13;

/**
 * "Where did the crash happen?", "Where was the driver arrested?" from the clause of one side; null when neither its
 * happening nor its subject can be named in a question.
 */
export function placeQuestion({ source, statement }: { source: string; statement: Statement }): string | null {
  const taken = TAKEN_TO.has(statement.verb?.lemma ?? '');
  const lead = statement.slot === 'from' ? 'From where' : statement.slot === 'to' && !taken ? 'To where' : 'Where';
  const happens = HAPPENINGS.get(statement.predicate ?? '');
  if (happens !== undefined && lead === 'Where' && statement.scope.period === undefined) {
    const noun = NOUNS.get(statement.predicate ?? '') ?? familyById(statement.predicate ?? '')?.nouns[0];
    return `Where did the ${noun} ${happens}?`;
  }
  const subject = statement.subject?.text ?? '';
  if (statement.slot === 'through') return `How did ${/^the\s/i.test(subject) ? subject.toLowerCase() : 'they'} get in?`;
  const asked = statement.sentence >= 0 && (statement.subject?.name != null || /^(?:the|an?|his|her|their|its)\s/i.test(subject));
  const clause = asked ? invertedClause({ source, statement }) : null;
  return clause === null || clause.split(' ').length > LONGEST ? null : asQuestion(`${lead} ${clause}`);
}

/** "Where did the missile come down?", of clauses that tell where one thing fell into the water; null where none names it. */
export function comeDownQuestion(a: Statement, b: Statement): string | null {
  const what = [a, b].flatMap((s) => subjectOf(s) ?? []).toSorted((x, y) => x.length - y.length || (x < y ? -1 : 1))[0];
  return what === undefined ? null : `Where did ${what} come down?`;
}

/** Why two places may both stand. `near`: both name one place, one of them as its surroundings. */
export function placeCaveat(near: boolean): string {
  return near ? 'One may only be placing it roughly.' : 'Each may speak of a different part of what happened.';
}

/** Asked where the clause of neither side makes a question of its own. */
export const PLAIN_QUESTION = 'Where did this happen?';

/** "How far is Osby from Ansel, and in which direction?" */
export const bearingQuestion = (place: string, landmark: string): string => `How far is ${place} from ${landmark}, and in which direction?`;

/** Why two bearings of one place may both stand. */
export const bearingCaveat = (): string => 'One may be measured by road, or from another part of the place.';

/** "Where is the Osby Star registered?" */
export const registryQuestion = (name: string): string => `Where is ${name} registered?`;

/** Why two registers may both stand. */
export const registryCaveat = (): string => 'One may name the flag of another time, or where its owner is.';

/** "Which cape was it 1,400 km east of?" */
export const offsetQuestion = (way: string, kind: string): string => `Which ${kind === '' ? 'place' : kind} was it ${way}?`;

/** Why two places that something is told from may both stand. */
export const offsetCaveat = (): string => 'One name may be a slip, or both may lie close together.';

/** "Where was the ferry bound for?", "Around what is it to orbit?" */
export const destinationQuestion = (of: string): string => (of === 'orbit' ? 'Around what is it to orbit?' : `Where was the ${of} bound for?`);

/** Why two destinations may both stand. */
export const destinationCaveat = (): string => 'One may be a stop on the way to the other.';
