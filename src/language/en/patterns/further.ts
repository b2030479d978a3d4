/** What adds to a count that was told before: "three more", "12 others", "a further 18". */
export const FURTHER = /\b(?:more|others?|another|further)\b/i;
