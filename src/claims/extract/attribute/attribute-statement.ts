import type { Reading } from '../../reading.ts';
import type { Phrase, Scope, Span, Statement, Value } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import type { Sentence } from '../../text/document.ts';
import { statementIn } from '../statement-in.ts';

/** What a statement about an attribute of an entity is made of. */
export interface AttributeParts {
  readonly slot: 'name' | 'age' | 'role' | 'home' | 'place-kind' | 'meaning' | 'expansion';
  readonly subject: Phrase;
  readonly value: Value;
  /** The words that state the value. */
  readonly words: Span;
  readonly cardinality?: Statement['cardinality'];
  readonly scope?: Scope;
  readonly order?: Statement['order'];
}

/** A statement that an entity has a name, an age, a role or a kind, in the voice of the clause that the words stand in. */
export function attributeStatement(reading: Reading, sentence: Sentence, parts: AttributeParts): Statement {
  return statementIn(reading, sentence, clauseAt(sentence, parts.words), { kind: 'identity', ...parts });
}

/** The clause that holds a stretch of a sentence: the innermost by length, or null where the parse found none. */
export function clauseAt(sentence: Sentence, words: Span): Clause | null {
  const holding = sentence.clauses.filter((c) => (sentence.tokens[c.first]?.start ?? 0) <= words.start && (sentence.tokens[c.last]?.end ?? 0) >= words.end);
  return holding.toSorted((a, b) => a.last - a.first - (b.last - b.first))[0] ?? null;
}

/** Somebody as the subject of a statement: by the fullest name of the article, as written where the statement stands. */
export function personPhrase(name: string, { text, mention }: { readonly text: string; readonly mention: number }): Phrase {
  return { text, head: name.split(' ').at(-1)?.toLowerCase() ?? '', modifiers: [], name, mention };
}
