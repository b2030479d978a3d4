/**
 * Words around a time to come that say what it is the time of. All patterns are linear: no nested or adjacent open
 * quantifiers.
 */

/** Words by which a sentence looks ahead. */
export const LOOKS_AHEAD = /\b(?:will|won['’]t|shall|going to|(?:is|are|was|were) (?:now |still )?(?:due|set|to|scheduled|likely|meant|planned|expected|supposed)|expects?|expected|predicts?|forecasts?|hopes?|plans?|wants?|promises?|should|could|might|may|not before|at the earliest|no sooner)\b/i;

/** What may stand between those words and the time: no other verb of its own, a few words. */
const GAP = String.raw`(?: [^\s,.;:]+){0,4} ?`;

/** "Will be completed by", "expect to wind up the search by", "drag on until": the text before a time at which something ends. */
export const ENDS_AT = new RegExp(String.raw`\b(?:complet(?:e|ed|ion)|finish(?:ed)?|conclud(?:e|ed)|(?:be|is|are) (?:all )?(?:over|done|through)|(?:come|coming|bring|brought) to an end|wind (?:\S+ ){0,3}up|wind(?:ing)? (?:up|down)|wrap(?:ped|ping)? (?:\S+ ){0,3}up|wrap up|call off|end|ends|expires?|runs? out|lasts?|go(?:es)? on|continues?|drags? on|carr(?:y|ies) on|takes?|runs?|stays? in (?:force|place|effect))${GAP}$`, 'i');

/** Words for what holds something off up to a time: "no rain until", "not before". */
export const HOLDS_OFF = /\b(?:no|not|n['’]t|never|without|nothing|hardly any)\b/i;

/** A length of time that a clause about the future gives from now on: "for at least a week", "in three weeks' time", "within 14 days". */
export const LENGTH_AHEAD = /\b(for|in|within) (?:at least |about |around |another |up to |more than |a further |some )?(an?|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}) (?:or (?:two|so|more) )?(?:more )?(days?|weeks?|months?|years?)\b/gi;
