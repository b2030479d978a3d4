import { SAY } from '../../../language/en/lexicon/reporting.ts';
import type { Clause } from '../../text/clause.ts';
import type { Sentence } from '../../text/document.ts';
import type { Counted } from './counted.ts';

/** How long an insertion between what is counted and its verb may be. */
const LONGEST = 16;
const PLURAL = /^(?:were|are|have)$/;

/**
 * "Eighty people, including ten children, were killed": the clause whose subject the counted ones are although an insertion
 * stands between; null where they are what an earlier verb is about ("the fire that hurt 14 people, including …, was out").
 */
export function clauseBehindInsertion({ tokens, clauses }: Sentence, first: number, counted: Counted): Clause | null {
  const opens = counted.last + 1;
  if (tokens[opens]?.text !== ',') return null;
  for (let k = opens + 2; k <= Math.min(opens + LONGEST, tokens.length - 2); k++) {
    const t = tokens[k];
    if (!t || /^[.;:—–"“”]$/.test(t.text)) return null;
    if (t.text !== ',') continue;
    const clause = clauses.find((c) => c.verb.first === k + 1 && c.verb.form === 'finite');
    if (!clause) continue;
    const governed = clauses.some((c) => c.verb.last < first && !SAY.has(c.verb.lemma));
    return governed && !PLURAL.test(tokens[k + 1]?.lower ?? '') ? null : clause;
  }
  return null;
}
