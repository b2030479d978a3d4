const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’',
  ldquo: '“', rdquo: '”', hellip: '…',
};

/** One line of plain text: entities that a page encoded twice are read, white space is collapsed. */
export function tidy(text: string): string {
  return text
    .slice(0, 2000)
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal ?? hex) return codePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)) ?? whole;
      const known = name?.toLowerCase() ?? '';
      return Object.hasOwn(ENTITIES, known) ? (ENTITIES[known] ?? whole) : whole;
    })
    .replace(/\s+/gu, ' ')
    .trim();
}

function codePoint(code: number): string | null {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** Letters and digits of a text as lower-case words. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().normalize('NFKC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Dice coefficient over the sets of words of two texts, 0 to 1. */
export function similarity(a: string, b: string): number {
  const left = new Set(wordsOf(a));
  const right = new Set(wordsOf(b));
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return (2 * shared) / (left.size + right.size);
}
