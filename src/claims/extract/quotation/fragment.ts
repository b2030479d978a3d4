import { NEGATIONS, PLAIN_WORDS } from '../../../language/en/lexicon/plain-words.ts';
import { SAY } from '../../../language/en/lexicon/reporting.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { spanOf } from '../../text/document.ts';
import { statementIn } from '../statement-in.ts';
import { quotedIn, quotedWords } from './quoted-stretches.ts';
import { singlyQuoted, type Quoted } from './singly-quoted.ts';

/** Longer ones are quotations of their own (quotation.ts). */
const MOST_WORDS = 3;
/** Telling words without which a few words might be anybody's. */
const FEWEST_TELLING = 2;

/**
 * The few words that an account takes from what a named speaker says: "Marsh spoke of “sheer panic” on deck". Slot: "fragment"; value: the
 * words in order, folded, from the first telling one to the last. Words that all have capitals are a title or a name, not what anybody says.
 */
export const fragmentExtractor: Extractor = {
  family: 'fragment',
  extract: (reading: Reading): Statement[] => [...quotedIn(reading.document), ...reading.document.sentences.flatMap(singlyQuoted)].flatMap((q) => fragment(reading, q) ?? []),
};

function fragment(reading: Reading, { sentence, first, last }: Quoted): Statement | null {
  if (sentence.index < 0 || last - first > MOST_WORDS) return null;
  const words = quotedWords(sentence, first, last);
  const tells = words.map((w) => w.length > 2 && !PLAIN_WORDS.has(w) && !NEGATIONS.has(w));
  const own = words.slice(tells.indexOf(true), tells.lastIndexOf(true) + 1);
  if (words.length > MOST_WORDS || tells.filter(Boolean).length < FEWEST_TELLING || !sentence.tokens.slice(first, last + 1).some((t) => /^\p{Ll}{3}/u.test(t.text))) return null;
  const clause = sentence.clauses.findLast(({ verb }) => verb.last < first) ?? null;
  // "Told reporters of “sheer panic”": the clause that holds the words is itself the one that says whose they are.
  const voice = reading.voice(sentence, clause && SAY.has(clause.verb.lemma) ? null : clause, { first, last });
  return voice.speaker === null ? null : statementIn(reading, sentence, clause, {
    ...voice,
    kind: 'quotation',
    slot: 'fragment',
    value: { type: 'wording', text: own.join(' '), lemmas: own },
    cardinality: 'list',
    words: spanOf(sentence.tokens, first, last),
  });
}
