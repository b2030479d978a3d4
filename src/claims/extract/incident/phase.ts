import { IS_OVER, LEAVES, OCCASIONS, PLACED, TAKES_PART } from '../../../language/en/lexicon/occasions.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { incidentsOf, toldIncident } from './incident.ts';
import { statementIn } from '../statement-in.ts';

/** Where in the course of an occasion something falls. */
type Phase = 'before' | 'during' | 'after';

/**
 * Whether the reported incident came before, during or after an occasion: "drove into a crowd leaving the concert", "happened
 * during the parade". Predicate: the family of the incident; object.modifiers: the nouns for the occasion.
 */
export const phaseExtractor: Extractor = {
  family: 'phase',
  extract: (reading: Reading): Statement[] => {
    if (incidentsOf(reading).length === 0) return [];
    return reading.document.sentences.flatMap((s) => {
      const occasions = s.phrases.filter((p) => nounsOf(s, p).length > 0);
      const told = occasions.length > 0 && !reading.isFurniture(s) ? s.clauses.find((c) => toldIncident(reading, s, c) !== null) : undefined;
      const family = told ? toldIncident(reading, s, told) : null;
      return told && family !== null ? occasions.flatMap((p) => statement(reading, s, told, family, p) ?? []) : [];
    });
  },
};

/** The nouns of a phrase that name an occasion: both of "a fireworks show". */
const nounsOf = (sentence: Sentence, phrase: NounPhrase): string[] =>
  sentence.tokens.slice(phrase.first, phrase.last + 1).flatMap((t) => (/^(?:NOUN|PROPN)$/.test(t.pos) && OCCASIONS.has(t.lemma.toLowerCase()) ? [t.lemma.toLowerCase().replace(/s$/, '')] : []));

function phaseOf(sentence: Sentence, phrase: NounPhrase): Phase | null {
  const { tokens, clauses } = sentence;
  const placed = PLACED.get(tokens[phrase.first - 1]?.lower ?? '');
  if (placed) return placed;
  const over = clauses.some((c) => c.subject?.head === phrase.head && IS_OVER.has(c.verb.lemma) && c.verb.modal === null && !c.verb.negated);
  const governing = clauses.find((c) => c.verb.form !== 'infinitive' && c.verb.last === phrase.first - 1);
  return over || LEAVES.has(governing?.verb.lemma ?? '') ? 'after' : TAKES_PART.has(governing?.verb.lemma ?? '') ? 'during' : null;
}

function statement(reading: Reading, sentence: Sentence, clause: Clause, family: string, phrase: NounPhrase): Statement | null {
  const phase = phaseOf(sentence, phrase);
  if (phase === null) return null;
  const from = Math.max(0, phrase.first - 1);
  return statementIn(reading, sentence, clause, {
    kind: 'time',
    slot: 'phase',
    predicate: family,
    object: { ...reading.phrase(sentence, phrase), modifiers: nounsOf(sentence, phrase) },
    value: { type: 'wording', text: phase, lemmas: [] },
    clause: spanOf(sentence.tokens, Math.min(clause.first, from), Math.max(clause.last, phrase.last)),
    words: spanOf(sentence.tokens, from, phrase.last),
  });
}
