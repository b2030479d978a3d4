import { MONTH_OR_DAY } from '../../../language/en/lexicon/closed-class.ts';
import { FINISHING, ordinalOf, STANDING } from '../../../language/en/lexicon/superlatives.ts';
import type { Reading } from '../../reading.ts';
import type { Clause } from '../../text/clause.ts';
import type { Statement } from '../../statement.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import { anchorOf } from '../measure/anchor.ts';
import { statementIn } from '../statement-in.ts';

/** Behind an ordinal, what shows that it is a place among others. */
const AMONG = /^(?:overall|in the|on the|of the|[.,;]|$)/;

/**
 * The place in which somebody ended ("finished 19th in the league", "ended the season in 19th place") or stands ("is second
 * overall"), by the ordinal and the verb before it; else null. Where somebody stands moves.
 */
export function finishAt(reading: Reading, sentence: Sentence, i: number): Statement | null {
  const { tokens } = sentence;
  const n = ordinalOf(tokens[i]?.lower ?? '');
  const next = tokens[i + 1];
  if (n === null) return null;
  const placed = next?.lower === 'place' && tokens[i - 1]?.lower === 'in';
  if (!placed && next && next.lower !== 'overall' && (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos) || MONTH_OR_DAY.test(next.text))) return null;
  const clause = placed ? sentence.clauses.find((c) => c.first <= i && c.last >= i && c.verb.last < i) : sentence.clauses.find((c) => c.verb.last === i - 1 && (FINISHING.has(c.verb.lemma) || standsThere(sentence, c, i)));
  if (!clause?.subject || clause.verb.passive || (placed && !FINISHING.has(clause.verb.lemma) && !STANDING.has(clause.verb.lemma))) return null;
  const ended = FINISHING.has(clause.verb.lemma);
  const period = anchorOf(reading, sentence);
  return statementIn(reading, sentence, clause, {
    kind: 'rank', slot: 'finish', predicate: ended ? 'finish' : 'stand', subject: reading.phrase(sentence, clause.subject),
    value: { type: 'quantity', low: n, high: n, exact: true, unit: 'rank' },
    cardinality: ended ? 'single' : 'moving',
    scope: period === null ? {} : { period },
    polarity: clause.verb.negated ? 'negative' : 'positive',
    clause: spanOf(tokens, Math.min(clause.first, i), Math.max(clause.last, i)), words: spanOf(tokens, i, i),
  });
}

/** "Is second overall", "was lying third.": with "be", only where the words behind tell a place from an ordinal of another kind. */
function standsThere({ tokens }: Sentence, { verb }: Clause, i: number): boolean {
  if (!STANDING.has(verb.lemma)) return false;
  const behind = `${tokens[i + 1]?.lower ?? ''} ${tokens[i + 2]?.lower ?? ''}`.trim();
  return verb.lemma === 'be' ? /^overall\b|^(?:in|on) the$/.test(behind) : AMONG.test(behind);
}
