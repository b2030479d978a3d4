/** Verbs for having something, as lemmas: who owns a stake has one. */
export const HOLDING: ReadonlySet<string> = new Set(['have', 'own', 'hold', 'possess', 'maintain', 'retain']);
