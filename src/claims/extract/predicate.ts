import { nounFamily, verbFamily } from '../../language/en/lexicon/predicates.ts';
import { twoWordFamily } from '../../language/en/lexicon/two-word-verbs.ts';
import type { Clause } from '../text/clause.ts';
import type { Sentence } from '../text/document.ts';

/** Verbs that only say that something takes place; what happens is their subject ("the accident happened"). */
const HAPPENS = new Set(['happen', 'occur', 'take', 'come', 'be', 'unfold', 'schedule']);

/** Verbs that lend themselves to a noun, which says what is done ("held a meeting", "made an arrest"). */
const LIGHT = new Set(['hold', 'have', 'make', 'take', 'give', 'stage', 'conduct', 'carry', 'be', 'do', 'launch', 'open', 'host']);

/**
 * What a clause says happens: the family of a two-word verb, of the event noun that a light verb lends itself to or lets happen, else the
 * family of the verb, else its lemma.
 */
export function predicateOf(sentence: Sentence, clause: Clause): string {
  const { lemma } = clause.verb;
  const twoWord = twoWordFamily(lemma, sentence.tokens[clause.verb.last + 1]?.lower ?? '');
  const family = (np: { head: number } | null): string | null => (np ? (nounFamily(sentence.tokens[np.head]?.lemma.toLowerCase() ?? '')?.id ?? null) : null);
  const lent = LIGHT.has(lemma) ? family(clause.object) : null;
  const happening = HAPPENS.has(lemma) || (clause.verb.passive && LIGHT.has(lemma)) ? family(clause.subject) : null;
  return twoWord ?? lent ?? happening ?? verbFamily(lemma)?.id ?? lemma;
}
