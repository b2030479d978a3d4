import { participleOf, pluralOf } from './inflect.ts';

/** What the names of a list are names of. */
export type Listed = 'person' | 'place' | 'other';

const BESIDES: Readonly<Record<Listed, string>> = { person: 'Who else is named', place: 'Which places are named', other: 'Which other names are given' };
const ALONG: Readonly<Record<Listed, string>> = { person: 'Who is named', place: 'Which places are named', other: 'Which names are given' };

/** "Who else is named besides Anna Marsh and Jon Berg?", "Which places are named besides Oslo and Bergen?" of names that two lists share, as written. */
export const namedBesidesQuestion = (names: readonly string[], kind: Listed): string =>
  `${BESIDES[kind]} besides ${names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`}?`;

/** "Who is named along with Anna Marsh?" of a name in a list that two accounts give alike. */
export const namedWithQuestion = (name: string, kind: Listed): string => `${ALONG[kind]} along with ${name}?`;

/** "What was stolen besides phones?", of the verb and the lemma of a thing that two lists share. */
export const doneToQuestion = (verb: string, thing: string): string => `What was ${participleOf(verb)} besides ${pluralOf(thing)}?`;

/** Why two lists may both stand. */
export const membersCaveat = (): string => 'Neither list may be complete.';
