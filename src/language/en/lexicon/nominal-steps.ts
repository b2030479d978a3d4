/** Steps of a life or of a body's that one noun tells as well as a verb, by the family of the verb. */
const NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['elect', ['election']], ['marry', ['wedding', 'marriage']], ['divorce', ['divorce']], ['bear', ['birth']], ['die', ['death']], ['retire', ['retirement']], ['resign', ['resignation']],
  ['convict', ['conviction']], ['sentence', ['sentencing']], ['take-office', ['inauguration', 'swearing-in']], ['lose-job', ['dismissal', 'firing', 'sacking', 'ouster']],
  ['bury', ['funeral', 'burial']], ['found', ['founding', 'foundation', 'establishment', 'formation']], ['draft', ['pick', 'selection', 'choice']], ['graduate', ['graduation']],
]);

const byNoun = new Map([...NOUNS].flatMap(([family, nouns]) => nouns.map((noun): [string, string] => [noun, family])));

/** The step that a noun tells ("wedding"), or null. */
export const stepOfNoun = (noun: string): string | null => byNoun.get(noun) ?? null;

/** Nouns that call somebody what a step made of them ("the No. 1 pick in 2002"): theirs is the subject of the clause. */
export const STEP_ROLES: ReadonlySet<string> = new Set(['pick', 'selection', 'choice']);

/** What tells such a role from others of the word ("top pick", "the first overall selection"). */
export const PICKED = /\b(?:no\. ?\d+|number one|top|first|second|third|overall|draft|first-round|second-round|\d+(?:st|nd|rd|th))\b/i;

/** Verbs for the steps that only their passive tells ("was founded", "was drafted"), by their lemmas. */
export const PASSIVE_STEPS: ReadonlyMap<string, string> = new Map([['found', 'found'], ['establish', 'found'], ['form', 'found'], ['draft', 'draft']]);

/** How a step is asked for: what stands behind "When was" or "When did". */
export const STEP_QUESTIONS: ReadonlyMap<string, readonly [auxiliary: string, verb: string]> = new Map([
  ['elect', ['was', 'elected']], ['marry', ['did', 'marry']], ['divorce', ['did', 'divorce']], ['bear', ['was', 'born']], ['die', ['did', 'die']], ['retire', ['did', 'retire']], ['resign', ['did', 'resign']],
  ['convict', ['was', 'convicted']], ['sentence', ['was', 'sentenced']], ['take-office', ['did', 'take office']], ['lose-job', ['was', 'dismissed']], ['bury', ['was', 'buried']], ['found', ['was', 'founded']],
  ['draft', ['was', 'drafted']], ['graduate', ['did', 'graduate']],
]);
