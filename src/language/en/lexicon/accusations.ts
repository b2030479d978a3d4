/** Verbs by which somebody is held to have done something, as lemmas, each with the prepositions before the deed. */
const ACCUSATIONS: ReadonlyMap<string, RegExp> = new Map(Object.entries({
  accuse: /^of$/, suspect: /^of$/, convict: /^of$/, acquit: /^of$/,
  charge: /^(?:with|over)$/, indict: /^(?:for|on|over)$/,
  arrest: /^(?:for|over|on)$/, detain: /^(?:for|over|on)$/, hold: /^(?:over|on)$/, question: /^(?:over|on)$/,
  sue: /^(?:for|over)$/, fine: /^(?:for|over)$/, jail: /^(?:for|over)$/, sentence: /^for$/,
  blame: /^for$/, criticise: /^(?:for|over)$/, criticize: /^(?:for|over)$/, condemn: /^(?:for|over)$/, fault: /^for$/,
}));

/** Verbs behind which only "on suspicion of" opens a deed. */
const ON_SUSPICION: ReadonlySet<string> = new Set(['arrest', 'detain', 'hold', 'question']);

/** The prepositions before what somebody is held to have done behind a verb, or null where the verb accuses nobody. */
export const accusedBy = (lemma: string): RegExp | null => ACCUSATIONS.get(lemma) ?? null;

/** Whether behind a verb "on" must open "on suspicion of" or "on charges of". */
export const onSuspicion = (lemma: string): boolean => ON_SUSPICION.has(lemma);

/** Nouns that stand between a preposition and the deed: "on suspicion of", "on charges of", "with one count of". */
export const GROUND_NOUNS: ReadonlySet<string> = new Set(['suspicion', 'charge', 'count', 'allegation', 'accusation']);

/** What somebody is under, or faces, who is held to have done something: "under fire for", "faces charges of". */
export const UNDER: ReadonlySet<string> = new Set(['fire', 'criticism', 'attack', 'scrutiny', 'investigation']);
export const FACED: ReadonlySet<string> = new Set(['charge', 'allegation', 'accusation', 'claim', 'lawsuit', 'investigation', 'count']);
