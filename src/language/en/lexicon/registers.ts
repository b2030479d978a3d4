/** Countries by the letters that news writes for them. */
export const COUNTRY_LETTERS: ReadonlyMap<string, string> = new Map([['us', 'US'], ['usa', 'US'], ['uk', 'GB'], ['britain', 'GB'], ['uae', 'AE'], ['eu', 'EU']]);

/** Countries and dependencies with a register of their own that news may also give under the name of the country behind them. */
const DEPENDENT: ReadonlyMap<string, string> = new Map(['HK CN', 'MO CN', 'BM GB', 'KY GB', 'VG GB', 'GI GB', 'IM GB', 'JE GB', 'GG GB', 'TC GB', 'AI GB', 'PR US', 'VI US', 'FO DK', 'CW NL', 'AW NL', 'PF FR', 'NC FR'].map((row) => row.split(' ') as [string, string]));

/** Whether one register may be told by the name of the other. */
export const sameRegister = (a: string, b: string): boolean => a.split('-')[0] === b || b.split('-')[0] === a || DEPENDENT.get(a) === b || DEPENDENT.get(b) === a;
