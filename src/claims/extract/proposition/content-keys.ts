import { AUXILIARIES, NEGATORS } from '../../../language/en/lexicon/closed-class.ts';
import { nounFamily, participleFamily, verbFamily } from '../../../language/en/lexicon/predicates.ts';
import { SAY } from '../../../language/en/lexicon/reporting.ts';
import type { Token } from '../../../language/language.ts';
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
  for (const t of tokens) {
    const lemma = t.lemma.toLowerCase();
    if (!CONTENT.has(t.pos) || lemma.length < 2 && t.pos !== 'NUM') continue;
    if (AUXILIARIES.has(lemma) || NEGATORS.has(t.lower) || (t.pos === 'VERB' && SAY.has(lemma))) continue;
    const family = t.pos === 'VERB' ? verbFamily(lemma) : t.pos === 'NOUN' ? nounFamily(lemma) : t.pos === 'ADJ' ? participleFamily(t.lower) : null;
    if (t.pos === 'NUM') keys.add(`=${lemma.replace(/,(?=\d{3})/g, '')}`);
    else for (const part of compoundParts(lemma)) keys.add(rootOf(part));
    if (t.pos !== 'NUM') keys.add(family ? `#${family.id}` : rootOf(lemma));
  }
  return [...keys].toSorted();
}
