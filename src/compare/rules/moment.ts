import type { Statement } from '../../claims/statement.ts';
import { momentCaveat, momentQuestion } from '../../language/en/wording/incident.ts';
import type { AnalysedArticle } from '../cross-check-result.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { clockRange, minutesApart, type ClockRange } from './clock-range.ts';

/** Times further apart than this, in minutes, are rather of two happenings, or of morning and evening. */
const FAR = 150;
/** Two exact times told of the incident itself exclude each other from here on. */
const EXCLUDES = 4;

/**
 * The clock time of the incident that both articles report, whether a clause gives it with the deed, with the call for help
 * or with what a witness heard. Compares ranges: "around 6 a.m." holds 6.10. A call before the deed and two exact times of the
 * deed conflict; the rest is a different account. Blocks: other incidents, times hours apart, whole hours apart without
 * zones, an account that gives both times. Gets wrong: two incidents of one kind on one day.
 */
export const momentRule: Rule = {
  name: 'moment',
  quotes: 'clause',
  kinds: ['time'],
  keys: (s, article) => (s.slot === 'moment' ? [`moment:${s.predicate}`, ...(s.predicate === mainOf(article) ? ['moment'] : [])] : []),
  judge(a, b): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    const [p, q] = [clockRange(x), clockRange(y)];
    if (!p || !q) return null;
    const apart = minutesApart(p, q);
    if (apart === null || apart > FAR) return null;
    if (apart === 0) return howOf(x) === howOf(y) ? { label: 'agrees', weight: 0.6, caveat: null, supports: true } : null;
    if (howOf(x) === 'told' && howOf(y) === 'told' && (knows(a, q) || knows(b, p))) return null;
    const fact = x.force === 'asserted' && y.force === 'asserted';
    const excluded = apart >= EXCLUDES && fact && p.exact && q.exact && (howOf(x) === 'told' && howOf(y) === 'told' || isCallBefore(a, b) || isCallBefore(b, a));
    return { label: excluded ? 'conflict' : 'different', weight: 0.6 + Math.min(0.2, apart / 200), caveat: momentCaveat(howOf(x) !== howOf(y), p.exact && q.exact) };
  },
  question: (a, b) => momentQuestion([a, b].map((side) => side.statement.predicate ?? '').toSorted()[0] ?? ''),
};

const howOf = (s: Statement): string => s.object?.modifiers[0] ?? '';

/** An account that gives the other's time as well, whatever for, tells of two steps or two happenings. */
const knows = ({ article }: Side, other: ClockRange): boolean => article.analysis.statements.some((s) => {
  const own = s.kind === 'time' ? clockRange(s) : null;
  return own !== null && own.low === other.low && own.high === other.high;
});

/** Help cannot be called before what it is called to. */
function isCallBefore(a: Side, b: Side): boolean {
  const [p, q] = [clockRange(a.statement), clockRange(b.statement)];
  return howOf(a.statement) === 'called' && howOf(b.statement) === 'told' && p !== null && q !== null && p.high < q.low;
}

/** The family of incident that most of an article's moments are of, the first told one first. */
function mainOf({ analysis }: AnalysedArticle): string | null {
  return analysis.statements.find((s) => s.slot === 'moment')?.predicate ?? null;
}
