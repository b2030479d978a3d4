/**
 * Words that lead up to the time when something is open again. All patterns are linear: no nested or adjacent open
 * quantifiers.
 */
const AGAIN = String.raw`re-?open(?:s|ed|ing)?|resum(?:e|es|ed|ing)|restart(?:s|ed|ing)?|(?:open|run|running|open to the public) again|open (?:its |their )?(?:doors|gates) again|back (?:in service|to normal|up and running)|(?:let|allow|welcome|have) (?:\S+ ){1,3}back(?: in)?`;
const SHUT = String.raw`closed|shut|suspended|halted|out of (?:service|action|use)`;
/** What may stand between those words and the time: no other verb of its own, a few words. */
const GAP = String.raw`(?: [^\s,.;:]+){0,5} ?`;

/** "Will reopen on", "classes resume on": the text before a time that is the time of the opening. */
export const OPENS_AT = new RegExp(String.raw`\b(?:${AGAIN})${GAP}$`, 'i');

/** "Will stay closed until", "will not open again before": the same, told by what lasts up to it. */
export const SHUT_UNTIL = new RegExp(String.raw`\b(?:${SHUT}|not (?:be )?(?:${AGAIN}|open))${GAP}$`, 'i');

/** "(Next summer) at the earliest before cars return": the text behind the time of an opening. */
export const BEFORE_IT_OPENS = new RegExp(String.raw`^(?:,? at the (?:very )?(?:earliest|soonest))?,? before(?: [^\s,.;:]+){1,4} (?:${AGAIN}|returns?|(?:is|are) (?:open|back|let back))\b`, 'i');
