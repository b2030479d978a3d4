import { stemmer } from 'stemmer';
import { memoise } from '../memoise.ts';

/** Endings that the Porter stemmer leaves on words of one root ("regulatory" beside "regulator", "regulate"). */
const DERIVED = /(?:atori|ativ|ator|at)$/;

/** What the words of one family share: the Porter stem (Porter 1980) without a Latin agent or adjective ending. */
export const rootOf: (lemma: string) => string = memoise(rootOnce);

/** The same of a word that is hardly asked for again, such as each of a table: it takes no place among those that are remembered. */
export function rootOnce(lemma: string): string {
  const stem = stemmer(lemma);
  const root = stem.replace(DERIVED, '');
  return root.length >= 5 ? root : stem;
}
