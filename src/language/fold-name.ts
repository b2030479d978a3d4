/** A name without case, diacritics, apostrophes and full stops, hyphens as spaces: "Côte d’Azur" → "cote dazur". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[ıİ]/g, 'i')
    .replace(/[đĐ]/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .toLowerCase()
    .replace(/['’‘ʼ`.]/g, '')
    .replace(/[-‐‑–/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
