import { CALLS } from '../../../language/en/lexicon/reporting.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import { quotedIn, quotedWords } from './quoted-stretches.ts';
import { singlyQuoted, type Quoted } from './singly-quoted.ts';
import { statementIn } from '../statement-in.ts';

/** Fewer words are a turn of phrase that several people may use. */
const FEWEST_WORDS = 4;

/**
 * What somebody is quoted as saying, one statement for each stretch between quotation marks in a sentence. Value: its words in
 * order, folded; "…" stands for an ellipsis and "[]" for words that the outlet put in.
 */
export const quotationExtractor: Extractor = {
  family: 'quotation',
  extract: (reading: Reading): Statement[] => [
    ...quotedIn(reading.document).flatMap((q) => statement(reading, q) ?? []),
    // Single marks also set off titles and nicknames: only what somebody says counts.
    ...reading.document.sentences.flatMap(singlyQuoted).flatMap((q) => statement(reading, q) ?? []).filter((s) => s.speaker !== null),
  ],
};

function statement(reading: Reading, { sentence, first, last }: Quoted): Statement | null {
  const words = quotedWords(sentence, first, last);
  const own = sentence.clauses.find((c) => c.first >= first && c.last <= last) ?? null;
  // "Nobody touched us": a clause of its own says something in fewer.
  const fewest = own?.subject && own.subject.first >= first && own.verb.form === 'finite' ? FEWEST_WORDS - 1 : FEWEST_WORDS;
  if (words.filter((w) => w !== '…' && w !== '[]').length < fewest) return null;
  const span = spanOf(sentence.tokens, first, last);
  const voice = reading.voice(sentence, own, { first, last });
  return statementIn(reading, sentence, own, {
    ...voice,
    speaker: voice.speaker ?? callerOf(reading, sentence, first),
    kind: 'quotation',
    slot: 'words',
    value: { type: 'wording', text: words.join(' '), lemmas: words },
    cardinality: 'list',
    clause: span,
    words: span,
  });
}

/** "Ruth Alder called the ruling “a dark day for justice”": the subject of a verb of calling is who says it. */
function callerOf(reading: Reading, sentence: Sentence, first: number): string | null {
  const clause = sentence.clauses.findLast((c) => c.verb.last < first - 1);
  if (!clause?.subject || !CALLS.has(clause.verb.lemma) || clause.verb.passive || clause.verb.negated) return null;
  const { name, text } = reading.phrase(sentence, clause.subject);
  return name ?? text;
}
