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
export const shingles = (words: readonly string[]): number[] => runsOf(words.map(hashOf));

/** `shingles` of the words of a text, without making the words: every article goes through here. */
export const shinglesOf = (text: string): number[] => runsOf(wordHashes(text));

/** Each run's hash from that of the run before: the word that it leaves behind goes out, the next one comes in. */
function runsOf(hashes: readonly number[]): number[] {
  const runs: number[] = [];
  let hash = 0;
  for (let i = 0; i < hashes.length; i++) {
    hash = (Math.imul(hash, BASE) + (hashes[i] as number)) | 0;
    if (i >= SHINGLE_WORDS) hash = (hash - Math.imul(hashes[i - SHINGLE_WORDS] as number, LEAVING)) | 0;
    if (i >= SHINGLE_WORDS - 1) runs.push(hash >>> 0);
  }
  return runs;
}

/** What the first word of a run has become by the time that it is left behind. */
const LEAVING = Array.from({ length: SHINGLE_WORDS }).reduce<number>((power) => Math.imul(power, BASE), 1);

/**
 * A sample of a text's shingles by winnowing (Schleimer, Wilkerson, Aiken: SIGMOD 2003): the least hash of every window, so
 * that any shared run of 25 words shows. Sorted, each once; about one for nine words.
 */
export function fingerprintsOf(text: string): number[] {
  const all = shinglesOf(text);
  const kept = new Set<number>();
  const at = (place: number): number => all[place] as number;
  let least = -1;
  for (let start = 0; start < all.length && (start === 0 || start + WINDOW <= all.length); start++) {
    const last = Math.min(start + WINDOW, all.length) - 1;
    if (least < start) {
      least = start;
      for (let place = start + 1; place <= last; place++) if (at(place) < at(least)) least = place;
    } else if (at(last) < at(least)) least = last;
    kept.add(at(least));
  }
  return [...kept].toSorted((a, b) => a - b);
}

const OFFSET = 0x811c9dc5;
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, BASE);

function hashOf(word: string): number {
  let hash = OFFSET;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash;
}

/** `hashOf` of each of a text's `plainWords`. */
function wordHashes(text: string): number[] {
  const lower = text.toLowerCase();
  const hashes: number[] = [];
  let [hash, inside] = [OFFSET, false];
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (isPlain(unit) || (unit >= NON_ASCII && isWordUnit(lower, i))) {
      hash = step(hash, unit);
      inside = true;
    } else if (inside && !isApostrophe(unit)) {
      hashes.push(hash);
      [hash, inside] = [OFFSET, false];
    }
  }
  if (inside) hashes.push(hash);
  return hashes;
}

const NON_ASCII = 0x80;
/** A letter or digit of ASCII, in lower case. */
const isPlain = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;
const WORD = /[\p{L}\p{N}]/u;

/** Whether a code unit is of a letter or digit; of a character of two units either may be asked for. */
function isWordUnit(text: string, at: number): boolean {
  const first = at > 0 && isSecondHalf(text.charCodeAt(at)) && (text.codePointAt(at - 1) as number) >= 0x10000 ? at - 1 : at;
  return WORD.test(String.fromCodePoint(text.codePointAt(first) as number));
}

const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
