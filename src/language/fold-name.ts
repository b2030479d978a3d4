import { memoise } from './memoise.ts';

/** A name without case, diacritics, apostrophes and full stops, hyphens as spaces: "Côte d’Azur" → "cote dazur". */
export const foldName: (name: string) => string = memoise(foldText);

/** The same of a text, of which nothing is remembered. */
export function foldText(name: string): string {
  return plainLetters(name)
    .toLowerCase()
    .replace(/['’‘ʼ`.]/g, '')
    .replace(/[-‐‑–/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters without diacritics, and ligatures as their letters; case, punctuation and all other scripts as they are. */
export function plainLetters(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return name;
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[ıİ]/g, 'i')
    .replace(/[đĐ]/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe');
}
