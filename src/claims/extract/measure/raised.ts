import type { Clause } from '../../text/clause.ts';
import type { Sentence } from '../../text/document.ts';

/** Verbs that say of another verb how sure or how near it is, in lemmas: "are expected to go", "is set to close", "are to be shut". */
const RAISING = /^(?:be|expect|set|due|believe|think|fear|know|report|say|estimate|suppose|presume|understand|appear|seem|have|plan|schedule|hope|likely)$/;
/** Words between the two ("are due to", "is likely to be"). */
const MOST_BETWEEN = 3;

/** The clause that says what is done where its own verb only says how sure that is; the clause itself elsewhere. */
export function raised({ clauses, tokens }: Sentence, clause: Clause): Clause {
  const { verb } = clause;
  if (!RAISING.test(verb.lemma) || (verb.lemma === 'be' && verb.passive)) return clause;
  const then = clauses.find((c) => c.verb.first > verb.last && c.verb.first <= verb.last + 1 + MOST_BETWEEN && tokens[c.verb.first - 1]?.lower === 'to');
  const between = then && tokens.slice(verb.last + 1, then.verb.first - 1);
  if (!then || between?.some((t) => !/^(?:due|likely|certain|sure|bound|set|now|also|about|still|feared|believed|expected|thought|not)$/.test(t.lower))) return clause;
  return { ...clause, verb: { ...then.verb, negated: then.verb.negated || verb.negated }, object: then.object, prepositional: then.prepositional, last: Math.max(clause.last, then.last) };
}
