import { DONE_BEHIND, TO_COME, TRYING, UNDONE } from '../../../language/en/lexicon/complements.ts';
import type { Force } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import type { Sentence } from '../../text/document.ts';

/** An infinitive stands at most this many tokens behind the verb that governs it ("is now widely expected to meet"). */
const NEAR = 3;

/** What a verb makes of the infinitive behind it. */
export interface Complement {
  /** The clause of the verb that governs it. */
  readonly governor: Clause;
  /** Null where the clause is as firm as its own words and its source. */
  readonly force: Force | null;
  readonly negative: boolean;
  /** "Has yet to": the verb that governs makes no question. */
  readonly yet?: true;
}

/**
 * "Plans to reopen the mine", "refused to sell it", "has yet to stop": the deed is the infinitive's, and the verb before
 * it says whether it is done or still to come. Null for infinitives of purpose, of other subjects and behind all other verbs.
 */
export function complementOf({ tokens, clauses }: Sentence, clause: Clause): Complement | null {
  const { verb } = clause;
  // "To be moved" opens with an auxiliary, as finite verbs do.
  if (tokens[verb.first - 1]?.lower !== 'to') return null;
  const governor = clauses[clauses.indexOf(clause) - 1];
  if (!governor || governor.verb.form !== 'finite' || verb.first - governor.verb.last > NEAR || governor.subject === null) return null;
  // "Ordered the crew to leave": another's deed.
  if (governor.object !== null && governor.object.first > governor.verb.last) return null;
  const { lemma, negated, modal, passive } = governor.verb;
  const between = tokens.slice(governor.verb.last + 1, verb.first - 1).map((t) => t.lower);
  // "Was prepared to", "is due to": the tagger's adjective governs where the verb is a copula.
  const governs = (words: ReadonlySet<string>): boolean => words.has(lemma) || (lemma === 'be' && between.some((w) => words.has(w)));
  if (modal !== null) return null;
  if (/^(?:have|be)$/.test(lemma) && between.includes('yet')) return { governor, force: null, negative: true, yet: true };
  if (governs(TRYING)) return negated ? { governor, force: null, negative: true } : null;
  if (governs(UNDONE)) return negated || passive ? null : { governor, force: null, negative: true };
  if (governs(DONE_BEHIND)) return { governor, force: null, negative: negated };
  // "Is to be closed": the copula alone plans.
  return governs(TO_COME) || (lemma === 'be' && between.length === 0) ? { governor, force: 'forecast', negative: negated } : null;
}
