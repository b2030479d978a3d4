import { documentFrequency } from './document-frequency.ts';

/** Shortest part of a compound; shorter ones split words that are none ("car" + "pet"). */
const SHORTEST = 4;
/** A part must be a listed, ordinary word. */
const ORDINARY = 0.004;

const known = new Map<string, readonly string[]>();

/** Parts of a closed compound that are ordinary words themselves ("handshake": hand, shake); empty for other words. */
export function compoundParts(lemma: string): readonly string[] {
  const cached = known.get(lemma);
  if (cached) return cached;
  let parts: readonly string[] = [];
  for (let i = SHORTEST; i <= lemma.length - SHORTEST && parts.length === 0; i++) {
    const [a, b] = [lemma.slice(0, i), lemma.slice(i)];
    if (documentFrequency(a) > ORDINARY && documentFrequency(b) > ORDINARY) parts = [a, b];
  }
  if (known.size < 20_000) known.set(lemma, parts);
  return parts;
}
