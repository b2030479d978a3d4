/**
 * Words by which news tells how long somebody was with a body. All patterns are linear: no nested or adjacent open
 * quantifiers.
 */
const NUMBER = String.raw`\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty`;
/** What may stand between a verb and the length. */
const LEADS = String.raw`(?: for| out)?(?: (?:his|her|their|the|a|an))?(?: (?:more than|almost|nearly|about|around|over|roughly|just))?`;

/** A length in years or seasons: its number and unit. */
export const YEARS_OR_SEASONS = new RegExp(String.raw`\b(${NUMBER})[ -](?:\p{Ll}+ )?(year|season)s?\b`, 'gu');

/** The text before a length that somebody spent with a body named behind it. */
export const SPENT = new RegExp(String.raw`\b(?:spent|spending|played|playing|served|serving|worked|working|coached|managed|taught|pitched|[Ii]n|[Aa]fter|[Dd]uring|[Oo]ver)${LEADS} $`, 'u');
/** "The first time in seven years at the ground": no stay. */
export const RARE = /\b(?:first|only|last|best|worst|biggest|most|least|once|since)\b[^,;:]{0,30}$/;
/** The text between a length and the body that it was spent with. */
export const WITH_BODY = /^(?: (?:stint|spell|career|tenure|stay|run|reign))?(?: (?:playing|working|coaching))? (?:with|at|for|in charge of) (?:the )?(?=\p{Lu})/u;
/** "His seven-year stint with": the length of a stay needs no verb. */
export const STAY = /^ (?:\p{Ll}+ )?(?:stint|spell|career|tenure|stay|reign) (?:with|at|in charge of) (?:the )?(?=\p{Lu})/u;

/** "Was with the Rovers for", "played for the Rovers for": the text before a length, which holds the body. */
export const BODY_FOR = new RegExp(String.raw`\b(?:been|was|were|play(?:ed)?|work(?:ed)?|stay(?:ed)?) (?:with|at|for) (?:the )?(\p{Lu}\S+)(?: \p{Lu}\S+){0,2} for${LEADS} $`, 'u');
/** "Drafted by the Rovers, where she played", "the Rovers, for whom he played": the same. */
export const BODY_WHERE = new RegExp(String.raw`(\p{Lu}[^\s,]+),? (?:where|(?:for|with) (?:whom|which)) (?:he|she|they|\p{Lu}\S+) (?:has |had |would |also )?(?:spen[dt]|play(?:ed)?|serve[d]?|work(?:ed)?|coached|managed|been|was)${LEADS} $`, 'u');

/** Words before a length that leave it open. */
export const ROUGHLY = /\b(?:more than|almost|nearly|about|around|over|roughly|some|up to|at least) (?:an? )?$/;
