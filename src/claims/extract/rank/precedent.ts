import { superlativeClass } from '../../../language/en/lexicon/superlatives.ts';
import { ORDINALS } from '../../../language/en/number-words.ts';
import type { Extractor } from '../../extractor.ts';
import type { Reading } from '../../reading.ts';
import type { Phrase, Statement } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import { statementIn } from '../statement-in.ts';

/** How far behind "is" the ordinal may stand ("was only the second"), and behind that the noun. */
const REACH = 4;
const NOUN_REACH = 3;
/** What tells of one thing of a row; a bare "second" is something else. */
const DETERMINER = /^(?:the|its|his|her|their|a)$/;

/**
 * Which of its kind a clause says that something is: "the theft is the first at the museum", "the second burglary at the house", "nor was
 * she the first". Subject: what the clause is about; object: the noun of the kind, null where the clause leaves it out; value: the place, open upwards where being the first is denied.
 */
export const precedentExtractor: Extractor = {
  family: 'precedent',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((s) => (s.tokens.at(-1)?.text === '?' || reading.isFurniture(s) ? [] : s.clauses.flatMap((c) => precedent(reading, s, c) ?? []))),
};

function precedent(reading: Reading, sentence: Sentence, clause: Clause): Statement | null {
  const { tokens } = sentence;
  const { verb, subject } = clause;
  if (!subject || !/^(?:be|become|mark)$/.test(verb.lemma) || verb.passive || verb.modal !== null) return null;
  // "Nor was she the first": the subject stands behind its verb.
  const behind = Math.max(verb.last, subject.first > verb.first ? subject.last : verb.last);
  const at = tokens.findIndex((t, i) => i > behind && i <= behind + REACH && (ORDINALS.has(t.lower) || /^\d{1,3}(?:st|nd|rd|th)$/.test(t.lower)) && DETERMINER.test(tokens[i - 1]?.lower ?? ''));
  const n = at < 0 ? null : (ORDINALS.get(tokens[at]?.lower ?? '') ?? Number.parseInt(tokens[at]?.lower ?? '', 10));
  // "The second worst attack" is ranked among the worst.
  if (n === null || superlativeClass(tokens[at + 1]?.lower ?? '') !== null || tokens.slice(behind + 1, at).some((t) => /^(?:NOUN|PROPN|VERB|PUNCT|ADP)$/.test(t.pos))) return null;
  const denied = verb.negated || /^(?:nor|neither)$/.test(tokens[verb.first - 1]?.lower ?? '');
  if (denied && n !== 1) return null;
  return statementIn(reading, sentence, clause, {
    kind: 'rank',
    slot: 'precedent',
    subject: reading.phrase(sentence, subject),
    object: kindBehind(reading, sentence, at),
    value: { type: 'quantity', low: denied ? 2 : n, high: denied ? null : n, exact: !denied, unit: 'rank' },
    words: spanOf(tokens, at, at),
  });
}

/** The noun that the ordinal ranks; none where a preposition or a verb follows at once ("the first at the museum"). */
function kindBehind(reading: Reading, sentence: Sentence, at: number): Phrase | null {
  const { tokens, phrases } = sentence;
  const phrase = phrases.find((p) => p.first <= at && p.head > at && p.head <= at + NOUN_REACH);
  return phrase && tokens[phrase.head]?.pos === 'NOUN' ? reading.phrase(sentence, phrase) : null;
}
