/** Asked of the one whose death two accounts put in two places. */
export const DEATHBED_QUESTION = 'Did the victim die at the scene or in hospital?';

/** Why two places may both stand. */
export const deathbedCaveat = (): string => 'Each may speak of another victim.';
