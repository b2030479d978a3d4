/**
 * Words by which something that ends on a set day is told to end, or to be given more time. All patterns are linear: no nested or
 * adjacent open quantifiers.
 */
const UNIT = String.raw`(?:day|week|month|year|decade)s?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.|(?:19|20)\d\d`;

/** "Extended by three months", "prolong the ban until 5 May", "be extended for another year". */
export const EXTENDED = new RegExp(String.raw`\b(?:extend(?:s|ed|ing)?|prolong(?:s|ed|ing)?|renew(?:s|ed|ing)?)\b[^;:.]{0,80}?\b(?:by|until|till|for|through|to|into) (?:\S+ ){0,3}?(?:${UNIT})\b`, 'g');

/** "Due to expire on", "the scheduled end of", "will be lifted on". */
export const ENDING = /\b(?:(?:due|set|scheduled|expected|supposed|slated|meant) to (?:end|expire|lapse|run out|be lifted|finish)|(?:scheduled|impending|planned|expected) end of|(?:expires|ends) (?:on|in|at)|will (?:end|expire|lapse|run out|be lifted) (?:on|in|at|next))\b/g;

/** "Not be extended", "refused to renew": no more time. */
export const NOT_EXTENDED = /\b(?:not|n['’]t|never|refus\w+|declin\w+|without|against|oppos\w+|reject\w+|block\w+) (?:\S+ ){0,3}$/;
