import { PAIRED_PARTS, SIDES } from '../../../language/en/lexicon/sides.ts';
import type { Extractor } from '../../extractor.ts';
import { resolvePronoun } from '../../names/pronouns.ts';
import type { Reading } from '../../reading.ts';
import type { Phrase, Statement } from '../../statement.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import { clauseAt } from '../attribute/attribute-statement.ts';
import { statementIn } from '../statement-in.ts';

/**
 * Which of a pair is meant: "her left knee", "shot in the right arm". Subject: whose, by name, where a possessive or the clause's
 * subject names somebody; object: the part; value: the side.
 */
export const sideExtractor: Extractor = {
  family: 'side',
  extract: (reading: Reading): Statement[] =>
    reading.document.sentences.flatMap((s) => (reading.isFurniture(s) ? [] : s.tokens.flatMap((t, i) => (SIDES.has(t.lower) ? (side(reading, s, i) ?? []) : [])))),
};

function side(reading: Reading, sentence: Sentence, at: number): Statement | null {
  const { tokens } = sentence;
  const [word, part] = [tokens[at], tokens[at + 1]];
  const noun = part?.lemma.toLowerCase() ?? '';
  // "Left arms", "right hand man": one part of one body.
  if (!word || !part || !PAIRED_PARTS.has(noun) || part.lower !== noun || /^(?:NOUN|PROPN)$/.test(tokens[at + 2]?.pos ?? '') || tokens[at + 2]?.text === '-') return null;
  const words = spanOf(tokens, at, at + 1);
  return statementIn(reading, sentence, clauseAt(sentence, words), {
    kind: 'place',
    slot: 'side',
    predicate: noun,
    subject: ownerOf(reading, sentence, at),
    object: { text: part.text, head: noun, modifiers: [], name: null, mention: null },
    value: { type: 'named', phrase: { text: word.text, head: word.lower, modifiers: [], name: null, mention: null } },
    words,
  });
}

/** "Halm's left knee", "his left knee", "Halm was shot in the left knee". */
function ownerOf(reading: Reading, sentence: Sentence, at: number): Phrase | null {
  const { tokens } = sentence;
  const before = tokens[at - 1];
  if (/^(?:his|her)$/.test(before?.lower ?? '')) {
    const mention = resolvePronoun(before?.lower === 'his' ? 'he' : 'she', sentence.index, at, reading.names);
    const name = mention === null ? null : (reading.names.mentions[mention]?.names[0] ?? null);
    return name === null || mention === null ? null : { text: name, head: name.split(' ').at(-1)?.toLowerCase() ?? '', modifiers: [], name, mention };
  }
  const possessor = /^['’]s?$/.test(before?.text ?? '') ? reading.names.at(sentence.index, at - 2, at - 2) : null;
  if (possessor) return { text: possessor.text, head: possessor.text.split(' ').at(-1)?.toLowerCase() ?? '', modifiers: [], name: possessor.text, mention: possessor.mention };
  const subject = clauseAt(sentence, spanOf(tokens, at, at + 1))?.subject;
  return subject ? reading.phrase(sentence, subject) : null;
}
