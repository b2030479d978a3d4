import type { Statement, TimeSpan } from '../../claims/statement.ts';
import { timeCaveat, timeQuestion } from '../../language/en/wording/time.ts';
import { documentFrequency } from '../../language/en/document-frequency.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { compareTimes } from './time-values.ts';

/** Information that two clauses must share besides the time, in nats: a name, or two ordinary words. */
const LEAST_AGREE = 9;
const LEAST_DIFFER = 16;
/** Share of the smaller clause's information that must be common before two times of it can differ. */
const SHARED_DIFFER = 0.6;

/**
 * When something happened. Agrees: the same date or clock time for clauses that share their telling words. Differs: two
 * exact times for one happening: same predicate, subjects that fit, most of the content shared. Blocks: other bounds
 * ("since" / "on"), forecasts, reporting verbs, vague stretches. Gets wrong: two stages of one long event.
 */
export const timeRule: Rule = {
  name: 'time',
  quotes: 'sentence',
  kinds: ['time'],
  keys: (s) => (s.value.type === 'time' ? [`${s.slot}=${exact(s.value)}`, `${s.slot}:${s.predicate}`] : []),
  judge(a, b): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.slot !== y.slot || x.polarity !== y.polarity || x.force === 'conditional' || y.force === 'conditional') return null;
    const relation = compareTimes(x.value as TimeSpan, y.value as TimeSpan, x.slot);
    if (relation === null) return null;
    const { weight, share } = common(x, y);
    if (relation === 'same') {
      const kept = x.predicate === y.predicate ? weight >= LEAST_AGREE * 0.7 : weight >= LEAST_AGREE;
      return kept ? { label: 'agrees', weight: Math.min(0.85, 0.5 + weight / 100), caveat: null } : null;
    }
    if (x.predicate !== y.predicate || (x.predicate ?? '').startsWith('say:') || weight < LEAST_DIFFER || share < SHARED_DIFFER) return null;
    if (bound(x) !== bound(y) || !subjectsFit(x, y)) return null;
    const soft = x.force !== 'asserted' || y.force !== 'asserted' || relation === 'near';
    return { label: soft ? 'different' : 'conflict', weight: 0.5 + Math.min(0.3, weight / 200), caveat: timeCaveat(x.slot === 'clock', relation === 'near') };
  },
  question: (a, b) => timeQuestion(clearer(a, b)),
};

function exact(v: TimeSpan): string {
  return v.floating !== null && v.from === null ? v.floating.replace(/@.*/, '') : v.grain === 'minute' ? (v.floating ?? '').replace(/@.*/, '') : `${v.from}`;
}

const keysOf = (s: Statement): readonly string[] => s.object?.modifiers ?? [];
const bound = (s: Statement): string => (/^(?:since|until|till|by|before|after|from)$/.test(s.object?.head ?? '') ? (s.object?.head ?? '') : '');
const information = (key: string): number => -Math.log(documentFrequency(key.replace(/^#/, '')));
const total = (keys: readonly string[]): number => keys.reduce((sum, k) => sum + information(k), 0);

function common(x: Statement, y: Statement): { weight: number; share: number } {
  const shared = keysOf(x).filter((k) => keysOf(y).includes(k));
  const weight = total(shared);
  return { weight, share: weight / Math.max(1, Math.min(total(keysOf(x)), total(keysOf(y)))) };
}

function subjectsFit(x: Statement, y: Statement): boolean {
  if (!x.subject || !y.subject) return false;
  return x.subject.head === y.subject.head || (x.subject.name !== null && x.subject.name === y.subject.name);
}

function clearer(a: Side, b: Side): { source: string; statement: Statement } {
  const cost = ({ statement: s }: Side): number => s.clause.end - s.clause.start + (s.sentence < 0 ? 200 : 0);
  const side = cost(a) <= cost(b) ? a : b;
  return { source: side.statement.sentence < 0 ? side.article.article.title : side.article.article.text, statement: side.statement };
}
