import { AHEAD, BLEAK, BRIGHT, OUTLOOK_NOUNS, REVERSERS } from '../../../language/en/lexicon/outlook.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import { contentKeys } from '../proposition/content-keys.ts';
import { keyPhrase, statementIn, verbSpan } from '../statement-in.ts';

/**
 * Which way things are expected to go: a clause that looks ahead ("will", "could", "is set to", "the outlook is") with a
 * word that says well or ill. Value: the side; object.modifiers: what it is about.
 */
export const outlookExtractor: Extractor = {
  family: 'outlook',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => (reading.isFurniture(s) ? [] : s.clauses.flatMap((c) => outlook(reading, s, c) ?? []))),
};

function outlook(reading: Reading, sentence: Sentence, clause: Clause): Statement | null {
  if (!clause.subject || !looksAhead(sentence, clause)) return null;
  const own = sentence.tokens.slice(clause.first, clause.last + 1);
  const at = own.findIndex((t) => BRIGHT.has(t.lemma.toLowerCase()) || BLEAK.has(t.lemma.toLowerCase()));
  const word = own[at];
  if (!word || word.pos === 'NOUN' || word.pos === 'PROPN') return null;
  const turned = clause.verb.negated || own.slice(0, at).some((t) => REVERSERS.has(t.lower));
  const bright = BRIGHT.has(word.lemma.toLowerCase()) !== turned;
  const subject = clause.subject;
  const behind = sentence.phrases.filter((p) => p.first > subject.last && p.last < clause.verb.first);
  const about = contentKeys([subject, ...behind].flatMap((p) => sentence.tokens.slice(p.first, p.last + 1))).filter((k) => !OUTLOOK_NOUNS.has(k));
  if (about.length === 0) return null;
  return statementIn(reading, sentence, clause, {
    kind: 'outlook',
    slot: 'outlook',
    subject: reading.phrase(sentence, subject),
    object: keyPhrase(about),
    value: { type: 'state', family: 'outlook', side: bright ? 1 : -1, stage: null },
    cardinality: 'list',
    force: clause.verb.modal === 'may' || clause.verb.modal === 'might' || clause.verb.modal === 'could' ? 'hedged' : 'forecast',
    clause: spanOf(sentence.tokens, Math.min(clause.first, subject.first), clause.last),
    words: { start: word.start, end: word.end },
    verb: verbSpan(sentence, clause.verb),
  });
}

function looksAhead(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (verb.tense === 'future' || verb.modal === 'may' || verb.modal === 'might' || verb.modal === 'could') return true;
  if (subject && OUTLOOK_NOUNS.has(sentence.tokens[subject.head]?.lemma.toLowerCase() ?? '') && verb.lemma === 'be') return true;
  if (verb.form !== 'infinitive') return false;
  const before = sentence.tokens.slice(Math.max(0, verb.first - 3), verb.first);
  return before.some((t) => AHEAD.has(t.lemma.toLowerCase()));
}
