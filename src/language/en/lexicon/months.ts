import { rootOf } from '../root.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Index of a month by its name or abbreviation in lower case (0 to 11), or null. */
export function monthOf(lower: string): number | null {
  const at = MONTHS.indexOf(lower.slice(0, 3));
  return at >= 0 && /^(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)$/.test(lower) ? at : null;
}

/** Roots of the months' names as content keys hold them; without "March", which people march in as well. */
export const MONTH_ROOTS: ReadonlySet<string> = new Set(['january', 'february', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'].map(rootOf));
