import { TENS, UNITS } from '../number-words.ts';

/** Times that the date parser leaves alone. All patterns are linear: no nested or adjacent open quantifiers. */

/** What a sentence must hold before the date parser, which is slow, can find anything in it: a figure, or a word for a time or its unit. */
export const MAY_NAME_A_TIME = /\d|day|night|noon|week|month|year|hour|morning|evening|tomorrow|minute|second|quarter|\b(?:now|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:sec|min|hr|wk|mo|qtr|yr)s?)\b/i;

/** A year on its own, or with the part of it: "2020", "mid-2016", "early 2019", "the second half of 2016", "spring 2018". */
export const YEAR = /\b(?:(early|late|mid|spring|summer|autumn|fall|winter)[ -](?:in |of )?)?((?:1[5-9]|20)\d\d)(?![\d%,.]?\d|s\b|[-‐‑](?:year|page|strong|seat|member|mile|foot|pound))/gi;

/** A decade: "the 1990s", "the '90s". */
export const DECADE = /\b((?:1[5-9]|20)\d0)s\b/g;

/** "over the past few years", "in recent weeks", "for the last three months": a stretch that ends now. */
export const RECENT = /\b(?:(?:in|over|during|for|of) )?(?:the )?(recent|past|last) (?:(few|several|couple of|two|three|four|five|six|seven|eight|nine|ten|\d+) )?(days|weeks|months|years|decades)\b/gi;

/** "for more than two years", "in its third year": a stretch that reaches up to now, by its length. */
export const LASTED = /\bfor (?:(?:more than|nearly|almost|about|at least|over|some|the better part of) )?(?:(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\d+) (?:straight |consecutive |successive )?(days|weeks|months|years|decades)|an? (year|decade|century|quarter of a century|half-century))\b/gi;
export const NTH_YEAR = /\bin (?:its|their|a) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:straight |consecutive |successive )?(year|month|week)\b/gi;

/** "last spring", "this summer", "since the autumn", "next summer", "until the spring". */
export const SEASON = /\b(last|this|since the|in the|over the|next|by the|until the|before the) (spring|summer|autumn|fall|winter)\b(?! (?:of |in )?\d{4})/gi;

/** First month and length in months of a season, northern hemisphere. */
export const SEASONS: ReadonlyMap<string, number> = new Map([['spring', 3], ['summer', 6], ['autumn', 9], ['fall', 9], ['winter', 12]]);

/** "the previous evening", "the night before", "the next day": relative to what was said before. */
export const ANAPHORIC = /\bthe (?:previous|following|next|same) (?:day|night|evening|morning|afternoon|week|month|year)\b|\bthe (?:day|night|evening|morning) (?:before|after)\b/gi;

/** A night that the text does not date. */
export const OVERNIGHT = /\bovernight\b/gi;

/** "three decades ago" and other amounts that the date parser does not know. */
export const DECADES_AGO = /\b(two|three|four|five|six|seven|eight|nine|\d+) decades ago\b/gi;

/** Words right before a time that make it a bound or an estimate. */
export const TIME_BOUND = /\b(since|until|till|by|before|after|from|around|about|nearly|almost|shortly after|just after|just before|shortly before)\s+(?:about |around |at least |as early as |as far back as |as long ago as )?(?:the )?(?:(?:start|beginning|middle|end|turn) of |early |late |at )?(?:the )?$/i;

/** Parts of the year and the months that they begin and end with, northern hemisphere, as news uses them. */
export const PARTS_OF_YEAR: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['early', [1, 4]], ['mid', [5, 8]], ['late', [9, 12]], ['spring', [3, 6]], ['summer', [6, 9]], ['autumn', [9, 12]], ['fall', [9, 12]], ['winter', [1, 12]],
]);

/** Counts before a unit of time; the vague ones by their usual reading. */
export const NUMBER_OF: ReadonlyMap<string, number> = new Map([
  ['couple of', 2], ['few', 3], ['several', 4], ...[...UNITS].filter(([, n]) => n > 1), ...TENS,
]);

/** Days in a unit of time, months and years by their round length. */
export const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
  ['days', 1], ['weeks', 7], ['months', 30], ['years', 365], ['decades', 3652],
  ['year', 365], ['decade', 3652], ['century', 36_524], ['quarter of a century', 9131], ['half-century', 18_262],
]);
