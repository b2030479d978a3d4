const NUMBERS: ReadonlyMap<string, number> = new Map([['a', 1], ['an', 1], ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9]]);

/** How many things a phrase speaks of: one for "a vessel", three for "three missiles"; null for tens, for "the vessel" and for all else. */
export function howManyIn(phrase: string): number | null {
  const [, word = ''] = /^(\p{L}+|\d)\s/u.exec(phrase.toLowerCase()) ?? [];
  return NUMBERS.get(word) ?? (/^[1-9]$/.test(word) ? Number(word) : null);
}

/** Times by which a clause may tell of other deeds than the news: another day, or a stretch of time. */
export const OTHER_TIMES = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|since|during|over the|in the past|last|previous(?:ly)?|earlier|ago|later|again|first time|(?:19|20)\d\d|ever|always|often|years?|months?|weeks?)\b/;

/** Words for another of the kind: "a second vessel", "both ships", "the other missile", "several ships". */
export const AGAIN = (noun: string): RegExp => new RegExp(`\\b(?:another|second|third|other|both|several|two|three|more|these|those) (?:[\\p{L}-]+ ){0,2}?${noun.replaceAll(/[^\p{L}-]/gu, '')}s?\\b`, 'iu');
