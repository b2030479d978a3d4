/** Order of ids by UTF-16 code units: the same on every machine and in every locale. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareIds(a.id, b.id);

/** Negative, zero or positive, as `sort` wants it. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
