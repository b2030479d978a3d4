import type { Statement } from '../../claims/statement.ts';
import { trendQuestion } from '../../language/en/wording/trend.ts';
import { clearerSide } from '../clearer-side.ts';
import type { Judgement, Rule } from '../rule.ts';

/** Shared information on what moved, in nats: one rare word or two ordinary ones. */
const LEAST = 3.5;

/**
 * Which way something moved. Only agrees: opposite movements nearly always have other periods. Blocks: forecasts and
 * hedges against fact. Gets wrong: two things of one sector that moved the same way for different reasons.
 */
export const trendRule: Rule = {
  name: 'trend',
  quotes: 'sentence',
  kinds: ['status'],
  keys: (s) => (s.slot === 'trend' ? moved(s).map((k) => `${s.predicate}:${k}`) : []),
  judge(a, b, { information }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.predicate !== y.predicate || x.force !== y.force) return null;
    const weight = information.common(moved(x), moved(y)).weight;
    return weight < LEAST ? null : { label: 'agrees', weight: 0.3 + Math.min(0.2, weight / 100), caveat: null };
  },
  question: (a, b) => trendQuestion(clearerSide(a, b).statement),
};

const moved = (s: Statement): readonly string[] => s.object?.modifiers ?? [];
