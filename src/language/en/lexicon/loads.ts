/** Nouns by turns for one load; those of a row are one. */
const ONE_LOAD = ['weapon arm gun firearm ammunition', 'explosive bomb dynamite', 'migrant refugee person passenger people family', 'drug cocaine heroin', 'good cargo load container', 'cash money note banknote', 'fuel petrol gasoline oil diesel'].map((row) => new Set(row.split(' ')));

/** Whether two nouns, in lemmas, may name one load of a vehicle or a bag. */
export const sameLoad = (a: string, b: string): boolean => a === b || ONE_LOAD.some((row) => row.has(a) && row.has(b));
