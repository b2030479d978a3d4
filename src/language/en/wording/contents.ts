/** "What was in the truck?" */
export const contentsQuestion = (holder: string): string => `What was in the ${holder}?`;

/** Why two loads may both stand. */
export const contentsCaveat = (): string => 'Both may have been in it, or one account may be an early one.';
