import type { Reading } from '../reading.ts';
import type { Phrase, Span, Statement } from '../statement.ts';
import type { Clause } from '../text/clause.ts';
import { spanOf, type Sentence } from '../text/document.ts';
import type { VerbGroup } from '../text/verb-group.ts';

/** What an extractor has to say of its statement: the question, the answer and its words, and whatever is not as in most statements. */
export type Said = Pick<Statement, 'kind' | 'slot' | 'value' | 'words'> & Partial<Statement>;

/**
 * A statement that a clause makes, or the whole sentence where no clause is told apart. What an extractor leaves out is as in most
 * statements: one answer only, affirmed, without scope, subject or object, told in the voice of the clause, its words those of the clause.
 */
export function statementIn(reading: Reading, sentence: Sentence, clause: Clause | null, said: Said): Statement {
  const voice = said.force === undefined || said.speaker === undefined ? reading.voice(sentence, clause) : null;
  return {
    predicate: null,
    subject: null,
    object: null,
    cardinality: 'single',
    scope: {},
    polarity: 'positive',
    force: voice?.force ?? 'asserted',
    speaker: voice?.speaker ?? null,
    order: null,
    sentence: sentence.index,
    clause: clause ? spanOf(sentence.tokens, clause.first, clause.last) : sentence.span,
    ...said,
  };
}

/** The words by which two statements tell that they are of one thing, where no phrase of the text holds them all. */
export function keyPhrase(keys: readonly string[], head = ''): Phrase {
  return { text: '', head, modifiers: keys, name: null, mention: null };
}

/** Where a verb group stands, and its lemma. */
export function verbSpan({ tokens }: Sentence, verb: VerbGroup): Span & { readonly lemma: string } {
  return { ...spanOf(tokens, verb.first, verb.last), lemma: verb.lemma };
}
