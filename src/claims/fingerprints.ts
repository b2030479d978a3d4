/** Words in one shingle: long enough that a shared one is no coincidence of phrase. */
export const SHINGLE_WORDS = 8;
/** A run of this many words shared by two texts leaves at least one fingerprint in both. */
export const SHARED_RUN_WORDS = 25;

const WINDOW = SHARED_RUN_WORDS - SHINGLE_WORDS + 1;
const BASE = 0x01000193;

/** Words of a text for comparing texts: lower case, letters and digits only, so that typography does not count. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().replace(/['’]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Hashes of all runs of eight words, in order: 32-bit, polynomial over FNV-1a of the words. */
export function shingles(words: readonly string[]): number[] {
  const hashes = words.map(hashOf);
  return words.slice(SHINGLE_WORDS - 1).map((_, i) => {
    let hash = 0;
    for (let k = i; k < i + SHINGLE_WORDS; k++) hash = (Math.imul(hash, BASE) + (hashes[k] as number)) | 0;
    return hash >>> 0;
  });
}

/**
 * A sample of a text's shingles by winnowing (Schleimer, Wilkerson, Aiken: SIGMOD 2003): the least hash of every window, so
 * that any shared run of 25 words shows. Sorted, each once; about one for nine words.
 */
export function fingerprintsOf(text: string): number[] {
  const all = shingles(plainWords(text));
  const kept = new Set<number>();
  for (let i = 0; i === 0 || i + WINDOW <= all.length; i++) {
    const window = all.slice(i, i + WINDOW);
    if (window.length > 0) kept.add(Math.min(...window));
  }
  return [...kept].toSorted((a, b) => a - b);
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), BASE);
  return hash;
}
