import type { AskedClause } from '../../statement.ts';
import type { Reading } from '../../reading.ts';
import type { Clause } from '../clause.ts';
import { spanOf, type Sentence } from '../document.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { askedClause, isWhole } from './asked-clause.ts';
import { askedRest } from './asked-rest.ts';

/**
 * The parts of a clause that ask how many there were of its object ("did the army launch … on Saturday") or of its subject
 * ("… asked the firm to study it", with no auxiliary); null for what is counted elsewhere in it, and for clauses that make no question.
 */
export function askedCounted(reading: Reading, sentence: Sentence, clause: Clause | null, counted: NounPhrase | null): AskedClause | null {
  if (!clause || !counted || clause.verb.negated) return null;
  if (clause.object?.head === counted.head) return askedClause(reading, sentence, clause, spanOf(sentence.tokens, counted.first, counted.last), true);
  return clause.subject?.head === counted.head && !clause.sharedSubject ? ofSubject(sentence, clause, counted) : null;
}

function ofSubject(sentence: Sentence, clause: Clause, counted: NounPhrase): AskedClause | null {
  const { tokens } = sentence;
  const { verb } = clause;
  if (!isWhole(sentence) || verb.form !== 'finite' || counted.last + 1 !== verb.first) return null;
  const group = tokens.slice(verb.first, verb.last + 1);
  if (group.some((t) => /^['’]/.test(t.text))) return null;
  const rest = askedRest(sentence, clause, verb.lemma === 'be' && !verb.passive, null);
  if (!rest) return null;
  return { subject: spanOf(tokens, counted.first, counted.last), name: null, lower: false, auxiliary: '', verb: group.map((t) => t.text), rest: rest.map(([first, last]) => spanOf(tokens, first, last)) };
}
