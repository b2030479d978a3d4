import { rootOf } from '../root.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs behind which an infinitive is still to come ("is scheduled to depart", "plans to release"). */
export const PLANNING: ReadonlySet<string> = set('expect plan intend schedule due set vow promise agree prepare decide pledge ready slate arrange order');

/** Verbs behind which an infinitive or participle is under way ("is working to free", "began searching", "continue to look"). */
export const WORKING: ReadonlySet<string> = set('begin start continue try work struggle race scramble attempt battle fight keep resume focus');

/** Content keys that only say when: a plan and its outcome give other times. */
export const TIME_KEYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow yesterday tonight morning afternoon evening night day week weekend month year next last early late later soon due'
    .split(' ').map(rootOf),
);
