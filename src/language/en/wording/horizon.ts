/** A plan is for something else, which is what comes. */
const PLAN = /^(?:plans?|proposals?|schedules?|timetables?)$/;

/** "When will the search be over?", "When is the rain expected?" `things`: the noun is a plural. */
export const horizonQuestion = (what: string, ends: boolean, things: boolean): string => (PLAN.test(what) ? 'When is it planned for?' : ends ? `When will the ${what} be over?` : `When ${things ? 'are' : 'is'} the ${what} expected?`);

/** Why two times ahead may both stand. */
export const horizonCaveat = (): string => 'One may tell a plan, the other a hope or a fear; or each speaks of another part.';
