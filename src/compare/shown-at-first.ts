import type { Label } from './finding.ts';

/** How many findings of a label are shown before "show more"; what matters most gets the least room. */
export const SHOWN_AT_FIRST: Readonly<Record<Label, number>> = { conflict: 3, different: 5, changed: 3, agrees: 8 };
