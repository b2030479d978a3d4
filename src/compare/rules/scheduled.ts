import type { Statement, TimeSpan } from '../../claims/statement.ts';
import { scheduledCaveat, scheduledQuestion } from '../../language/en/wording/scheduled.ts';
import { laterByStamps } from '../gates/order.ts';
import { saysOtherwise } from '../gates/says-otherwise.ts';
import type { Judgement, Rule, Side } from '../rule.ts';

/** Dates further apart than this are rather of two happenings of one kind, in milliseconds. */
const FAR = 120 * 86_400_000;

/**
 * The day for which a happening is set: the trial, the concert, the vote, whatever verb says that it takes place. Two days by name
 * exclude each other; the later account of one to come changes it. Blocks: an account with two such days, happenings told apart by
 * what stands before their noun ("semi-final match" / "first match"), weekdays of one name, dates months apart. Gets wrong: two
 * hearings of one trial.
 */
export const scheduledRule: Rule = {
  name: 'scheduled',
  kinds: ['time'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'scheduled' ? [`scheduled:${s.predicate}`] : []),
  judge(a, b): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (!modifiersFit(x, y) || severalDays(a) || severalDays(b)) return null;
    const relation = compareDays(x.value as TimeSpan, y.value as TimeSpan);
    if (relation === null) return null;
    if (relation === 'same') return { label: 'agrees', weight: 0.5, caveat: null, supports: true };
    const ahead = [x, y].every((s) => s.force !== 'asserted');
    const later = ahead ? laterByStamps(a, b) : null;
    return later === null ? { label: 'different', weight: 0.5, caveat: scheduledCaveat() } : { label: 'changed', weight: 0.5, caveat: null, later };
  },
  question: (a) => scheduledQuestion(a.statement.predicate ?? ''),
};

function modifiersFit(x: Statement, y: Statement): boolean {
  const [p, q] = [x.subject?.modifiers ?? [], y.subject?.modifiers ?? []];
  return p.length === 0 || q.length === 0 || p.some((m) => q.includes(m));
}

/** Two days, or two weekdays, by name: what is told by neither hangs on stamps that may be a day off. */
function compareDays(x: TimeSpan, y: TimeSpan): 'same' | 'apart' | null {
  if (x.from === null || y.from === null || Math.abs(x.from - y.from) > FAR) return null;
  if (x.from === y.from) return 'same';
  const kind = (t: TimeSpan): string => (t.relative ? (t.floating?.split(':')[0] ?? '') : 'date');
  return kind(x) === kind(y) && /^(?:date|weekday)$/.test(kind(x)) && x.floating !== y.floating ? 'apart' : null;
}

const severalDays = (side: Side): boolean => saysOtherwise(side, (s, own) => s.predicate === own.predicate && compareDays(s.value as TimeSpan, own.value as TimeSpan) !== 'same');
