import { PLANNING } from './progress.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs and adjectives behind which an infinitive is still to come, as lemmas: those of planning, and "is going to". */
export const TO_COME: ReadonlySet<string> = new Set([...PLANNING, 'go', 'elect', 'choose', 'opt']);

/** Verbs behind which an infinitive is done. */
export const DONE_BEHIND: ReadonlySet<string> = set('manage force compel continue begin start proceed');

/** Verbs that say of an infinitive that it is not done. */
export const UNDONE: ReadonlySet<string> = set('refuse decline fail');

/** Verbs of trying: what was not even tried is not done; what was tried may be. */
export const TRYING: ReadonlySet<string> = set('try attempt');
