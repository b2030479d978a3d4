/** Function words, folded: what may change in a quotation without changing what is said. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  ('a an the this that these those it its he she they we i you him her them us me my your his our their who whom which what there here and or but so as if than then of in on at to for with by from into onto about over ' +
    'is are was were be been being am has have had do does did will would can could may might shall should must im ive id were youre hes shes its theyre weve theyve thats whats dont didnt ' +
    'very really just also even well oh um uh like all quite clearly always still now some any much many more so too only said says say').split(' '),
);

/** Negations, folded. */
export const NEGATIONS: ReadonlySet<string> = new Set('not no never none nothing nobody neither nor cannot cant dont didnt doesnt isnt arent wasnt werent wont wouldnt couldnt shouldnt havent hasnt hadnt without'.split(' '));
