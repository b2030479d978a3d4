import { isCalling, isTie } from '../../../language/en/lexicon/callings.ts';
import { HUMAN_FATES, NO_PERSONS } from '../../../language/en/lexicon/fates.ts';
import { CHANGING, DONE_TO, EPIDEMICS, GROWING } from '../../../language/en/lexicon/tallies.ts';
import type { ReadQuantity } from '../../../language/en/quantity/read.ts';
import type { Reading } from '../../reading.ts';
import type { Phrase, Statement } from '../../statement.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import { SAY } from '../../../language/en/lexicon/reporting.ts';
import { countedBy, type Counted } from './counted.ts';
import { orderIn } from './order.ts';
import { roleOf, type Role } from './role.ts';
import { scopeOf } from './scope.ts';
import { askedCounted } from '../../text/asked/asked-counted.ts';
import { statementIn } from '../statement-in.ts';

/** The statement that a bare number makes about what it counts, or null when it counts nothing that can be named. */
export function countStatement(reading: Reading, sentence: Sentence, q: ReadQuantity, event: Phrase | null): Statement | null {
  const found = countedBy(sentence, q);
  if (!found) return null;
  const { counted, role } = withRole(sentence, q, asPeople(sentence, found, event));
  if ((counted.phrase === null && role.predicate === null) || speaks(sentence, counted, role)) return null;
  // Nobody is there by halves: "5.50" and "2.4 children" count no one.
  if (counted.noun === 'people' && q.number === q.numberLast && /^\d*\.\d+$/.test(sentence.tokens[q.number]?.text ?? '')) return null;
  if (q.value.stated === 1 && q.number === q.numberLast && !isRealOne(sentence, q, role.predicate)) return null;
  const { tokens } = sentence;
  const clause = role.clause;
  const asked = counted.noun === 'people' ? null : askedCounted(reading, sentence, clause, counted.phrase);
  const [from, to] = clause ? [Math.min(clause.first, q.first), Math.max(clause.last, counted.last)] : [0, tokens.length - 1];
  return statementIn(reading, sentence, clause, {
    kind: 'count',
    slot: counted.noun,
    predicate: role.predicate === null ? null : role.agent ? `${role.predicate}/agent` : role.predicate,
    subject: event,
    object: counted.phrase ? reading.phrase(sentence, counted.phrase) : null,
    value: { ...q.value, unit: counted.noun },
    cardinality: GROWING.has(role.predicate ?? '') || CHANGING.has(role.predicate ?? '') ? 'moving' : 'single',
    scope: scopeOf(reading, sentence, q.first, counted, role),
    polarity: role.negated ? 'negative' : 'positive',
    order: orderIn(sentence, from, to),
    clause: spanOf(tokens, from, to),
    words: spanOf(tokens, q.first, counted.last),
    ...(asked ? { asked } : {}),
  });
}

/** What is counted and what is said of it: "four welders" are people where that befell them which befalls people alone. */
function withRole(sentence: Sentence, q: ReadQuantity, counted: Counted): { counted: Counted; role: Role } {
  const lemma = counted.noun;
  if (lemma !== 'people' && counted.phrase && !NO_PERSONS.has(lemma) && (isCalling(lemma) || isTie(lemma))) {
    const person: Counted = { ...counted, noun: 'people', group: lemma };
    const role = roleOf(sentence, q.first, person);
    if (HUMAN_FATES.has(role.predicate ?? '') && !role.agent) return { counted: person, role };
  }
  return { counted, role: roleOf(sentence, q.first, counted) };
}

/** "256 cases" of an outbreak are people who fell ill; elsewhere a case is one of a court. */
const asPeople = (sentence: Sentence, counted: Counted, event: Phrase | null): Counted => (counted.noun === 'case' && (EPIDEMICS.has(event?.head ?? '') || isOfIllness(sentence, counted)) ? { ...counted, noun: 'people', family: 'infect' } : counted);

/** "Doctors confirmed 40 cases", "40 suspected cases": nobody confirms those of a court. */
function isOfIllness({ tokens, clauses }: Sentence, { phrase, head }: Counted): boolean {
  const told = clauses.some(({ object, subject, verb }) => (object?.head === head || (verb.passive && subject?.head === head)) && /^(?:confirm|diagnose|detect|record|register)$/.test(verb.lemma));
  return told || (phrase !== null && tokens.slice(phrase.first, head).some((t) => /^(?:confirmed|suspected|probable|symptomatic)$/.test(t.lower)));
}

/** "Two officials said" counts sources, which is no fact about the event. */
function speaks(sentence: Sentence, counted: Counted, role: Role): boolean {
  return counted.noun === 'people' && role.clause?.subject !== null && role.clause?.subject === counted.phrase && SAY.has(role.clause?.verb.lemma ?? '') && role.clause?.verb.passive === false && sentence.index >= 0;
}

/** "One" is a count only where something happens to somebody; elsewhere it is a pronoun or an article. */
function isRealOne(sentence: Sentence, q: ReadQuantity, predicate: string | null): boolean {
  const before = sentence.tokens[q.number - 1]?.lower ?? '';
  const after = sentence.tokens[q.numberLast + 1]?.lower ?? '';
  if (/^(?:no|any|every|some|each|this|that|the|which|another)$/.test(before) || after === 'of') return false;
  return predicate !== null && DONE_TO.has(predicate);
}
