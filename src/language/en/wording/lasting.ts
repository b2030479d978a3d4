/** "Will the ban be extended?" */
export const lastingQuestion = (noun: string): string => `Will the ${noun} be extended?`;

/** Why an end and an extension may both stand. */
export const lastingCaveat = (): string => 'It may have been given more time between the two reports, or only be proposed.';
