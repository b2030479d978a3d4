import type { Direction } from '../../../language/en/lexicon/change.ts';
import type { Reading } from '../../reading.ts';
import type { Span, Statement, TimeSpan } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { textOf, type Sentence } from '../../text/document.ts';
import { statementIn } from '../statement-in.ts';

/** What a change statement is made of. */
export interface ChangeParts {
  readonly phase: 'begins' | 'ends';
  readonly lemma: string;
  readonly direction: Direction;
  readonly topic: readonly string[];
  readonly value: TimeSpan;
  readonly words: Span;
  /** Token range that names the change. */
  readonly first: number;
  readonly last: number;
}

/** A statement about when a change begins or ends: subject = the change, its modifiers = what changes. */
export function changeStatement(reading: Reading, sentence: Sentence, clause: Clause, parts: ChangeParts): Statement {
  return statementIn(reading, sentence, clause, {
    kind: 'onset',
    slot: parts.phase,
    predicate: parts.direction,
    subject: { text: textOf(sentence.tokens, parts.first, parts.last), head: parts.lemma, modifiers: parts.topic, name: null, mention: null },
    value: parts.value,
    polarity: clause.verb.negated ? 'negative' : 'positive',
    words: parts.words,
  });
}
