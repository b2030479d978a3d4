/** "Was it Jane Smith’s left or right knee?" */
export const sideQuestion = (name: string, part: string): string => `Was it ${name}’s left or right ${part}?`;

/** Why two sides may both stand. */
export const sideCaveat = (): string => 'One may be a slip, or both may be hurt.';
