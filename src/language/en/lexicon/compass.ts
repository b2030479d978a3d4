/** Points of the compass in order, by their words without hyphen. */
const POINTS = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'];

/** The eighth of the compass that a word names, north 0 and clockwise; null for other words. */
export function compassPoint(word: string): number | null {
  const at = POINTS.indexOf(word.toLowerCase().replace(/[-‐‑]|ern$/g, ''));
  return at < 0 ? null : at;
}
