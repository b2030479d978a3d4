/** "not", "n't" or "never" at the verb. */
export const NEGATED_VERB = /(?:\bnot\b|n['’]t\b|\bnever\b|\bcannot\b)/i;

/** Negations that do not deny: "not only", "not just", "not yet", "no longer", "not until", "not necessarily". */
export const RHETORICAL = /\b(?:not (?:only|just|merely|simply|yet|until|necessarily|immediately)|no longer)\b/i;

/** Words that place a clause at another time than the event's own. */
export const OTHER_OCCASION = /\b(?:since|until|ever|another|again|before|previously|once|used to|so far)\b/i;
