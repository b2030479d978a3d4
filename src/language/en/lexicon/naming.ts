/** Words right before a name that say that it is the name. */
export const NAMING: ReadonlySet<string> = new Set(['named', 'called', 'dubbed', 'nicknamed', 'identified', 'christened', 'is', 'was', 'as']);
