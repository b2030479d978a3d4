import { CALLS } from '../../../language/en/lexicon/reporting.ts';
import { foldName } from '../../../language/fold-name.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
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
    ...quotedIn(reading).flatMap((q) => statement(reading, q) ?? []),
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

/** Stretches between quotation marks; marks left open run on to the end of their paragraph. */
function quotedIn({ document }: Reading): Quoted[] {
  const out: Quoted[] = [];
  let open = false;
  let paragraph = -2;
  for (const sentence of document.sentences) {
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    let first = open ? 0 : -1;
    sentence.tokens.forEach((t, i) => {
      const opens = t.text === '“' || (t.text === '"' && !open);
      const closes = t.text === '”' || (t.text === '"' && open);
      if (opens) first = i + 1;
      if (closes && first >= 0 && i > first) out.push({ sentence, first, last: i - 1 });
      if (closes) first = -1;
      if (opens || closes) open = opens;
    });
    if (open && first >= 0 && first < sentence.tokens.length) out.push({ sentence, first, last: sentence.tokens.length - 1 });
  }
  return out;
}

function quotedWords(sentence: Sentence, first: number, last: number): string[] {
  const words: string[] = [];
  let inserted = false;
  for (let i = first; i <= last; i++) {
    const t = sentence.tokens[i];
    if (!t) continue;
    if (t.text === '[' || t.text === '(') {
      inserted = true;
      words.push('[]');
    } else if (t.text === ']' || t.text === ')') inserted = false;
    else if (/^(?:…|\.{2,})$/.test(t.text)) words.push('…');
    else if (t.text === '&') words.push('and');
    else if (!inserted && /[\p{L}\p{N}]/u.test(t.text)) {
      const attached = i > first && sentence.tokens[i - 1]?.end === t.start && /^(?:n['’]t|['’]\p{L}+)$/u.test(t.text);
      const word = foldName(t.text);
      if (attached && words.length > 0) words.push(`${words.pop()}${word}`);
      // "No-one" is "no one" to an account that writes no hyphens.
      else words.push(...word.split(' '));
    }
  }
  return words;
}
