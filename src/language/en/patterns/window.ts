/**
 * Stretches of days that are told by both their ends. All patterns are linear: no nested or adjacent open quantifiers.
 */
const MONTH = String.raw`(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const TO = String.raw`(?: (?:and|to|until|till|through) |\s?[-–]\s?)(?:the )?`;

/** "Between Feb. 8 and 25", "March 30 to April 3", "May 3-7": month, day, month or nothing, day. Not "Feb. 8 and 2025". */
export const MONTH_FIRST = new RegExp(String.raw`\b(?:([Bb]etween|[Ff]rom) )?${MONTH} ${DAY}${TO}(?:${MONTH} )?${DAY}(?![\d:.,]?\d|\s?[ap]\.?m|\s?(?:percent|people|million))`, 'gu');
/** "From 8 to 25 February", "between 30 March and 3 April": day, month or nothing, day, month. */
export const DAY_FIRST = new RegExp(String.raw`\b(?:([Bb]etween|[Ff]rom) )?${DAY}(?: ${MONTH})?${TO}${DAY} ${MONTH}`, 'gu');

/** Words between two windows of one sentence by which the second takes the place of the first. */
export const MOVED = /\b(?:advanced|moved|brought forward|put (?:off|back)|pushed back|postponed|delayed|extended|changed|shifted|rescheduled|revised)\b/i;
