/** Happenings that a plural names. */
const PLURALS: ReadonlySet<string> = new Set(['talks']);

/** "On which day is the trial?" */
export const scheduledQuestion = (happening: string): string => `On which day ${PLURALS.has(happening) ? 'are' : 'is'} the ${happening}?`;

/** Why two days may both stand. */
export const scheduledCaveat = (): string => 'Each may mean another one, or one of them a part of it.';
