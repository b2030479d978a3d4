import { MONTH_OR_DAY } from '../../language/en/lexicon/closed-class.ts';
import { DENYING, DOUBTING, EXPECTING, HEDGES } from '../../language/en/lexicon/reporting.ts';
import type { Force } from '../statement.ts';
import type { Clause } from './clause.ts';
import type { Sentence } from './document.ts';
import type { Attribution } from './attribution.ts';
import type { Token } from '../../language/language.ts';

/** "May" with a capital inside a clause is the month. */
const hedges = (t: Token): boolean => HEDGES.has(t.lower) && !MONTH_OR_DAY.test(t.text);

/** How firmly a clause puts what it says, by its own words and by the verb that reports it. */
export function forceOf(sentence: Sentence, clause: Clause | null, attribution: Attribution | null): Force {
  if (attribution?.verb && DENYING.has(attribution.verb)) return 'denied';
  if (!clause) return 'asserted';
  const { tokens } = sentence;
  if (clause.marker === 'if' || clause.marker === 'unless' || clause.marker === 'whether') return 'conditional';
  const { modal, tense } = clause.verb;
  if (modal === 'would' || modal === 'should') return 'conditional';
  const own = tokens.slice(clause.first, clause.last + 1);
  if (modal === 'may' || modal === 'might' || modal === 'could' || own.some(hedges)) return 'hedged';
  if (tense === 'future') return 'forecast';
  // "To be moved" opens with an auxiliary, as finite verbs do.
  if (clause.verb.form === 'infinitive' || tokens[clause.verb.first - 1]?.lower === 'to') {
    const governor = sentence.clauses.findLast((c) => c.verb.last < clause.verb.first);
    if (governor && EXPECTING.has(governor.verb.lemma)) return 'forecast';
    if (governor && DOUBTING.has(governor.verb.lemma)) return 'hedged';
  }
  if (attribution?.verb && DOUBTING.has(attribution.verb)) return 'hedged';
  return 'asserted';
}
