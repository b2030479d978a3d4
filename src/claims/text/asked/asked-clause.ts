import type { AskedClause, Span } from '../../statement.ts';
import type { Reading } from '../../reading.ts';
import { spanOf, type Sentence } from '../document.ts';
import type { Clause } from '../clause.ts';
import { askedRest } from './asked-rest.ts';
import { askedSubject } from './asked-subject.ts';
import { askedVerb } from './asked-verb.ts';

/** Fewer words than this ask for too little ("Was it?"). */
const FEWEST_WORDS = 3;

/**
 * The parts of a clause that make a question by inversion, or null where the clause does not stand on its own: no subject
 * that a reader would know, a participle that looks like a past tense, an object cut off. Headlines make none: they leave
 * out articles and put the past in the present tense. The words `without`, which the question asks for, are left out; where
 * they are the object (`object`), nothing else need follow the verb.
 */
export function askedClause(reading: Reading, sentence: Sentence, clause: Clause, without: Span | null, object = false): AskedClause | null {
  // "What he had wrong was astonishing": what stands before the subject is the object, and would be lost.
  if (!isWhole(sentence) || /^(?:what|whatever|whom|whichever)$/.test(sentence.tokens[(clause.subject?.first ?? 0) - 1]?.lower ?? '')) return null;
  // "Cannot be caught or guttered off": the second participle has its auxiliary from the first, and would be asked as a past tense.
  const previous = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  if (previous?.verb.passive && previous.verb.last === clause.verb.first - 2 && clause.verb.first === clause.verb.last && sentence.tokens[clause.verb.first - 1]?.pos === 'CCONJ') return null;
  const subject = askedSubject(reading, sentence, clause);
  if (!subject) return null;
  const verb = askedVerb(sentence, clause, subject.plural);
  if (!verb) return null;
  if (without && without.start < subject.span.end && without.end > subject.span.start) return null;
  const rest = askedRest(sentence, clause, verb.copula, without, object);
  if (!rest) return null;
  const words = 1 + subject.words + verb.words.length + rest.reduce((n, [first, last]) => n + last - first + 1, 0);
  if (words < FEWEST_WORDS) return null;
  return {
    subject: subject.span,
    name: subject.name,
    lower: subject.lower,
    auxiliary: verb.auxiliary,
    verb: verb.words,
    rest: rest.map(([first, last]) => spanOf(sentence.tokens, first, last)),
  };
}

/** A sentence of the text that ends as one: no headline, no caption. */
export const isWhole = (sentence: Sentence): boolean => sentence.index >= 0 && /[.!”"’)]$/.test(sentence.tokens.at(-1)?.text ?? '');
