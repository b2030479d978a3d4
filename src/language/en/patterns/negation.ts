/** "not", "n't" or "never" at the verb. */
export const NEGATED_VERB = /(?:\bnot\b|n['’]t\b|\bnever\b|\bcannot\b)/i;

/** "never owned": the tagger leaves the adverb before the verb out of its group. */
export const NEVER_BEFORE = /\bnever\s$/i;

/** "has no", "held no": the negation stands at what is not had. */
export const HAS_NONE = /\b(?:has|have|had|owns?|owned|holds?|held|maintains?|maintained|possess(?:es|ed)?)\s+(?:absolutely\s+)?no\s+(?!longer|doubt|choice|one)/i;

/** Negations that do not deny: "not only", "not just", "no longer", "not until", "not necessarily". */
export const RHETORICAL = /\b(?:not (?:only|just|merely|simply|until|necessarily|immediately)|no longer)\b/i;

/** A denial that holds up to now and expects an end. */
export const NOT_YET = /(?:\bnot|n['’]t) yet\b|(?:\bnot|n['’]t)\b[^.;]{0,60}\byet\b|\bnever yet\b/i;

/** "has yet to", right before its infinitive: the same. */
export const YET_TO = /\byet to\s$/i;

/** Words that place a clause at another time than the event's own. */
export const OTHER_OCCASION = /\b(?:since|until|ever|another|again|before|previously|once|used to|so far)\b/i;

/** "since Friday", "since the weekend": a time that dates the state which the clause itself reports. */
export const DATED_SINCE = /\bsince (?:(?:early|late|last|this|the) ){0,2}(?:\p{Lu}\p{L}+day|\p{Lu}\p{L}+|\d[\d:.]*|morning|afternoon|evening|night|noon|midnight|dawn|weekend|week|month|year|spring|summer|autumn|fall|winter|start|beginning|yesterday)\b/u;

/** A passive verb group: a form of "be" or "get" before a participle ("has been closed", "were not told"). */
export const PASSIVE_VERB = /\b(?:is|are|was|were|be|been|being|got|gets?)(?:n['’]t)?\s+(?:\w+\s+){0,2}?(?!\w+ing\b)\w+$/i;

/** A perfect verb group: "has not closed", "haven't been told". */
export const PERFECT_VERB = /^(?:has|have|['’](?:s|ve))\b/i;

/** An infinitive of purpose right behind an object. */
export const PURPOSE = /^,? (?:in order |so as )?to \p{Ll}/u;

/** Words by which a clause itself says that something is lacking, or only meant to be. */
export const LACKING = /\b(?:no|not|never|without|cancel\w*|call\w* off|scrap\w*|abandon\w*|axed|shelved|planned|supposed)\b|n['’]t\b/i;
