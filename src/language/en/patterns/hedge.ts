/** Words by which a clause hedges itself: "may have sunk", "allegedly sold"; what merely can be is not hedged. */
export const OWN_HEDGE = /\b(?:(?:may|might|could) have|(?:may|might) be|possibly|perhaps|probably|likely|reportedly|allegedly|apparently|seemingly|presumably|purportedly|supposedly|(?:is|are|was|were) (?:believed|thought|said|alleged|suspected|reported|understood) to|(?:appears?|appeared|seems?|seemed) to)\b/i;

/** Who believes it, right before it: "they believe", "police suspect that". */
export const ATTRIBUTED_BELIEF = /\b(?:believes?|believed|thinks?|thought|suspects?|suspected|fears?|feared|allege[sd]?|guess(?:es|ed)?|assumes?|assumed) (?:that )?$/i;
