import { CALLS, JUDGES } from '../../../language/en/lexicon/reporting.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import { keyPhrase, statementIn } from '../statement-in.ts';

/** How many words behind the verb its quotation may open. */
const REACH = 12;
/** What stands before a quotation that tells what something is called. */
const LEADS = /^(?:as|an?|the|it)$/;

/**
 * In which words of their own somebody calls something: "the court called the law “a blunt tool”", "dismissed the report as
 * “nonsense”", however few they are. Slot: "called"; subject: who; object: what, with its words; value: the words, folded.
 */
export const calledExtractor: Extractor = {
  family: 'called',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => s.clauses.flatMap((c) => called(reading, s, c) ?? [])),
};

function called(reading: Reading, sentence: Sentence, { verb, subject, object, first }: Clause): Statement | null {
  if (!(CALLS.has(verb.lemma) || JUDGES.has(verb.lemma)) || !subject || !object || verb.passive || verb.negated || verb.form === 'infinitive' || verb.modal !== null) return null;
  const { tokens } = sentence;
  const open = tokens.findIndex((t, i) => i > verb.last && /^[“"]$/.test(t.text));
  const close = tokens.findIndex((t, i) => i > open && /^[”"]$/.test(t.text));
  const before = tokens[open - 1];
  if (open < 0 || close < 0 || open > verb.last + REACH || object.first > open || !before || !(LEADS.test(before.lower) || before === tokens[object.last])) return null;
  const quoted = tokens.slice(open + 1, close).filter((t) => /[\p{L}\p{N}]/u.test(t.text)).map((t) => t.lower);
  const who = reading.phrase(sentence, subject);
  const what = reading.phrase(sentence, object);
  return quoted.length === 0 ? null : statementIn(reading, sentence, null, {
    kind: 'quotation',
    slot: 'called',
    predicate: CALLS.has(verb.lemma) ? 'call' : 'judge',
    subject: who,
    object: { ...keyPhrase([what.head, ...what.modifiers], what.head), text: what.text, name: what.name },
    value: { type: 'wording', text: quoted.join(' '), lemmas: quoted },
    cardinality: 'list',
    clause: spanOf(tokens, Math.min(first, subject.first), close),
    words: spanOf(tokens, open + 1, close - 1),
  });
}
