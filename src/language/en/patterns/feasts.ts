/** A day of the year by its name: the same date every year, days from Easter Sunday, or a weekday of a month. */
export type Feast = { readonly month: number; readonly day: number } | { readonly easter: number } | { readonly month: number; readonly weekday: number; readonly nth: number };

/** Days of the year that news dates things by, in lower case with a straight apostrophe. */
export const FEASTS: ReadonlyMap<string, Feast> = new Map<string, Feast>([
  ['christmas eve', { month: 12, day: 24 }], ['christmas day', { month: 12, day: 25 }], ['christmas', { month: 12, day: 25 }], ['boxing day', { month: 12, day: 26 }],
  ["new year's eve", { month: 12, day: 31 }], ["new year's day", { month: 1, day: 1 }], ["new year's", { month: 1, day: 1 }], ['new year', { month: 1, day: 1 }],
  ["valentine's day", { month: 2, day: 14 }], ['halloween', { month: 10, day: 31 }],
  ['good friday', { easter: -2 }], ['easter sunday', { easter: 0 }], ['easter monday', { easter: 1 }], ['easter', { easter: 0 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
]);

/**
 * Such a day behind a preposition, with nothing behind it that it would only describe ("before the Christmas market"), and a day beside
 * it ("the day after Easter"). Linear: no nested or adjacent open quantifiers.
 */
export const FEAST = /(?<=\b(?:on|at|by|before|after|until|till|since|around|over|from|last|this|next|for|the) )(?:(day after|day before) )?(Christmas Eve|Christmas Day|Christmas|Boxing Day|New Year['’]s Eve|New Year['’]s Day|New Year['’]s|New Year|Valentine['’]s Day|Halloween|Good Friday|Easter Sunday|Easter Monday|Easter|Thanksgiving)(?=$|[.,;:!?)”"]|['’](?!s)| (?:and|or|but|for|because|when|while|as|in|at|to|after|before|with|by|that|last|this|of|for|is|are|was|were|has|had|will|would)\b)/g;
