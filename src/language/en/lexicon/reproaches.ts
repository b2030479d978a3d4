/** Verbs of holding something against somebody, in lemmas, with the prepositions behind which it stands. */
const VERBS: ReadonlyMap<string, readonly string[]> = new Map([
  ['accuse', ['of']],
  ['blame', ['for']],
  ...'criticise criticize fault condemn denounce lambast lambaste slam blast rebuke chide castigate censure reprimand berate pillory'.split(' ').map((verb): [string, string[]] => [verb, ['for', 'over']]),
]);

/** Nouns for it. */
const NOUNS: ReadonlySet<string> = new Set(['fire', 'criticism', 'attack', 'condemnation', 'backlash', 'scrutiny', 'flak']);
/** What leads to those nouns: "came under fire for …", "drew criticism for …". */
const MEETS: ReadonlySet<string> = new Set(['under', 'draw', 'face', 'attract', 'receive']);

/** The prepositions behind which a verb tells what is held against somebody; none for other verbs. */
export const reproachedBehind = (verb: string): readonly string[] => VERBS.get(verb) ?? [];

/** Whether a verb or preposition and its noun say that something is held against somebody: "draw" + "criticism", "under" + "fire". */
export const meetsReproach = (lead: string, noun: string): boolean => MEETS.has(lead) && NOUNS.has(noun) && (noun !== 'fire' || lead === 'under');
