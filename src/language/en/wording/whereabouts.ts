/** "Where was Jane Smith at the time?" */
export const whereaboutsQuestion = (name: string): string => `Where was ${name} at the time?`;

/** Why two places may both stand. */
export const whereaboutsCaveat = (): string => 'Somebody may have travelled from one to the other.';
