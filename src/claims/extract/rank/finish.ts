import { MONTH_OR_DAY } from '../../../language/en/lexicon/closed-class.ts';
import { FINISHING, ordinalOf } from '../../../language/en/lexicon/superlatives.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import { anchorOf } from '../measure/anchor.ts';
import { statementIn } from '../statement-in.ts';

/** The place in which somebody ended ("finished 19th in the league"), by the ordinal right behind the verb; else null. */
export function finishAt(reading: Reading, sentence: Sentence, i: number): Statement | null {
  const { tokens } = sentence;
  const n = ordinalOf(tokens[i]?.lower ?? '');
  const next = tokens[i + 1];
  if (n === null || (next && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos)) || MONTH_OR_DAY.test(next?.text ?? '')) return null;
  const clause = sentence.clauses.find((c) => c.verb.last === i - 1 && FINISHING.has(c.verb.lemma));
  if (!clause?.subject || clause.verb.passive) return null;
  const period = anchorOf(reading, sentence);
  return statementIn(reading, sentence, clause, {
    kind: 'rank', slot: 'finish', predicate: clause.verb.lemma, subject: reading.phrase(sentence, clause.subject),
    value: { type: 'quantity', low: n, high: n, exact: true, unit: 'rank' },
    scope: period === null ? {} : { period },
    polarity: clause.verb.negated ? 'negative' : 'positive',
    clause: spanOf(tokens, Math.min(clause.first, i), Math.max(clause.last, i)), words: spanOf(tokens, i, i),
  });
}
