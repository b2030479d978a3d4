import type { Reading } from '../../reading.ts';
import type { Kind, Phrase, Span, Statement } from '../../statement.ts';
import type { Sentence } from '../../text/document.ts';
import { keyPhrase, statementIn } from '../statement-in.ts';

/** What an open question and its answer have in common. */
export interface OpenQuestion {
  readonly kind: Kind;
  /** "cause", "identity", "comment" …: the question's family. */
  readonly family: string;
  /** Whether the sentence answers it; else it says that nobody can yet. */
  readonly answered: boolean;
  /** Of what or whom: the event noun, the person's noun, the body that is silent. */
  readonly about: Phrase | null;
  /** Words by which two accounts can tell that they ask of the same; lower case. */
  readonly keys: readonly string[];
  /** The words that say so. */
  readonly words: Span;
  /** Whether the words say that it is open only for now ("not immediately"); they mostly do. */
  readonly forNow?: boolean;
}

/** A statement for an open question or for its answer; the clause is the whole sentence, which the reader needs to judge it. */
export function openStatement(reading: Reading, sentence: Sentence, q: OpenQuestion): Statement {
  const clause = sentence.clauses.find((c) => (sentence.tokens[c.first]?.start ?? 0) <= q.words.start && (sentence.tokens[c.last]?.end ?? 0) >= q.words.end) ?? null;
  return statementIn(reading, sentence, clause, {
    kind: q.kind,
    slot: `open:${q.family}`,
    predicate: q.family,
    subject: q.about,
    object: keyPhrase(q.keys),
    value: { type: 'state', family: q.family, side: q.answered ? 1 : -1, stage: null },
    cardinality: 'moving',
    polarity: q.answered ? 'positive' : 'negative',
    order: !q.answered && q.forNow !== false ? 'initial' : null,
    clause: sentence.span,
    words: q.words,
  });
}

/** A phrase that stands for a noun alone. */
export const nounPhrase = (noun: string): Phrase => ({ text: noun, head: noun, modifiers: [], name: null, mention: null });
