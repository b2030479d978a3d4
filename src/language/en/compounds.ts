import { memoise } from '../memoise.ts';
import { frequencyOnce } from './document-frequency.ts';

/** Shortest part of a compound; shorter ones split words that are none ("car" + "pet"). */
const SHORTEST = 4;
/** A part must be a listed, ordinary word. */
const ORDINARY = 0.004;

/** Parts of a closed compound that are ordinary words themselves ("handshake": hand, shake); empty for other words. */
export const compoundParts: (lemma: string) => readonly string[] = memoise((lemma) => {
  for (let i = SHORTEST; i <= lemma.length - SHORTEST; i++) {
    const [a, b] = [lemma.slice(0, i), lemma.slice(i)];
    if (frequencyOnce(a) > ORDINARY && frequencyOnce(b) > ORDINARY) return [a, b];
  }
  return [];
});
