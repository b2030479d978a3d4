import { AUXILIARIES, NEGATORS } from '../../../language/en/lexicon/closed-class.ts';
import { nounFamily, participleFamily, verbFamily } from '../../../language/en/lexicon/predicates.ts';
import { SAY } from '../../../language/en/lexicon/reporting.ts';
import type { Token } from '../../../language/language.ts';
import { oncePer } from '../../../language/once-per.ts';
import { rootOf } from '../../../language/en/root.ts';
import { compoundParts } from '../../../language/en/compounds.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/**
 * What a stretch of words is about, order and inflection aside: predicates by family ("#crash" for "collided" and
 * "collision"), numbers as "=12", other content words by stem, closed compounds
 * also by their parts ("handshake": hand, shake). Sorted, each once.
 */
export function contentKeys(tokens: readonly Token[]): string[] {
  const keys = new Set<string>();
  for (const token of tokens) for (const key of keysOf(token)) keys.add(key);
  return [...keys].sort();
}

/** Clauses share words, and several extractors ask for the keys of one clause. */
const keysOf: (token: Token) => readonly string[] = oncePer((t) => {
  if (!CONTENT.has(t.pos)) return [];
  const lemma = t.lemma.toLowerCase();
  if (lemma.length < 2 && t.pos !== 'NUM') return [];
  if (AUXILIARIES.has(lemma) || NEGATORS.has(t.lower) || (t.pos === 'VERB' && SAY.has(lemma))) return [];
  if (t.pos === 'NUM') return [`=${lemma.replace(/,(?=\d{3})/g, '')}`];
  const family = t.pos === 'VERB' ? verbFamily(lemma) : t.pos === 'NOUN' ? nounFamily(lemma) : t.pos === 'ADJ' ? participleFamily(t.lower) : null;
  return [...compoundParts(lemma).map(rootOf), family ? `#${family.id}` : rootOf(lemma)];
});
