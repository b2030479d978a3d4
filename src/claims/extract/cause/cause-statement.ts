import { isProForm } from '../../../language/en/lexicon/pro-forms.ts';
import { rootOf } from '../../../language/en/root.ts';
import type { Token } from '../../../language/language.ts';
import type { Reading } from '../../reading.ts';
import type { Span, Statement } from '../../statement.ts';
import { askedClause } from '../../text/asked/asked-clause.ts';
import type { Clause } from '../../text/clause.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import { contentKeys } from '../proposition/content-keys.ts';
import { keyPhrase, statementIn, verbSpan } from '../statement-in.ts';

/** A cause and its effect in a sentence, by their words. */
export interface CauseParts {
  /** The clause that tells the effect, or the cause of it by its verb. */
  readonly clause: Clause | null;
  readonly effect: readonly Token[];
  readonly cause: readonly Token[];
  /** Where the words that join the two begin, where they leave a clause that can be asked of. */
  readonly joined?: number;
  /** Who blames it on that cause; the clause says nothing else. */
  readonly blamer?: string;
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((w) => w.length > 1).map(rootOf);

/** The statement that something has a cause, or none where either side has no words that tell. */
export function causeStatement(reading: Reading, sentence: Sentence, { clause, effect, cause, joined, blamer }: CauseParts): Statement[] {
  const subject = clause?.subject ? reading.phrase(sentence, clause.subject) : null;
  // "It was removed because": the effect befell whatever the pronoun stands for.
  const meant = subject !== null && subject.name !== null && isProForm(subject.text) ? wordsOf(subject.name) : [];
  const [why, what] = [contentKeys(cause), [...new Set([...contentKeys(effect), ...meant])].toSorted()];
  const [first, last] = [cause[0], cause.at(-1)];
  if (why.length === 0 || what.length === 0 || !first || !last) return [];
  const words: Span = { start: first.start, end: last.end };
  const told = blamer === undefined ? clause : null;
  const asked = told ? askedClause(reading, sentence, told, joined === undefined ? null : { start: joined, end: last.end }) : null;
  const { start, end } = clause ? spanOf(sentence.tokens, clause.first, clause.last) : sentence.span;
  return [statementIn(reading, sentence, clause, {
    kind: 'cause',
    slot: 'cause',
    predicate: what.find((k) => k.startsWith('#'))?.slice(1) ?? (joined === undefined ? null : (told?.verb.lemma ?? null)),
    subject: told?.subject ? subject : null,
    object: keyPhrase(what),
    value: { type: 'wording', text: '', lemmas: why },
    cardinality: 'list',
    polarity: clause?.verb.negated ? 'negative' : 'positive',
    clause: { start: Math.min(start, words.start), end: Math.max(end, words.end) },
    words,
    ...(blamer === undefined ? {} : { speaker: blamer }),
    ...(told ? { verb: verbSpan(sentence, told.verb) } : {}),
    ...(asked ? { asked } : {}),
  })];
}
