/** "From when to when is the launch planned?", "From when to when did the festival last?" is more than the words tell: asks for the dates alone. */
export const windowQuestion = (what: string | null): string => (what === null ? 'Which dates are given?' : `Which dates are given for the ${what}?`);

/** Why two stretches of days may both stand. */
export const windowCaveat = (): string => 'The dates may have been moved, or each account may count other days in.';
