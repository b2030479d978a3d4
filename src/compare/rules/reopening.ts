import type { Statement, TimeSpan } from '../../claims/statement.ts';
import { DAY } from '../../claims/time/expression.ts';
import { reopeningCaveat, reopeningQuestion } from '../../language/en/wording/reopening.ts';
import { laterByStamps } from '../gates/order.ts';
import { saysOtherwise } from '../gates/says-otherwise.ts';
import type { Judgement, Rule, Side } from '../rule.ts';

/**
 * When something that was shut opens again, whether an account dates the opening or what lasts up to it. The account that is
 * clearly the later one changes the date; else they are different. Blocks: other kinds of facility, an account that gives two dates,
 * dates that overlap or lie a day apart by the stamps alone, a date that keeps the other's deadline. Gets wrong: two schools, or two roads.
 */
export const reopeningRule: Rule = {
  name: 'reopening',
  kinds: ['time'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'reopening' ? [`reopening:${s.subject?.head}`] : []),
  judge(a, b): Judgement | null {
    const [x, y] = [a.statement.value as TimeSpan, b.statement.value as TimeSpan];
    if (severalDates(a) || severalDates(b)) return null;
    const relation = compareDates(x, y);
    if (relation === null || keeps(a.statement, b.statement) || keeps(b.statement, a.statement)) return null;
    if (relation === 'same') return { label: 'agrees', weight: 0.5, caveat: null, supports: true };
    const later = laterByStamps(a, b);
    return later === null ? { label: 'different', weight: 0.5, caveat: reopeningCaveat() } : { label: 'changed', weight: 0.5, caveat: null, later };
  },
  question: (a) => reopeningQuestion(a.statement.subject?.head ?? ''),
};

/** Two resolved dates; two weekdays are apart by their names, other dates from two days on. */
function compareDates(x: TimeSpan, y: TimeSpan): 'same' | 'apart' | null {
  if (x.from === null || x.to === null || y.from === null || y.to === null) return null;
  const [v, w] = [x, y].map(({ floating }) => (floating?.startsWith('weekday:') ? floating : null));
  const gap = Math.max(x.from - y.to, y.from - x.to);
  if (gap < 0) return 'same';
  if (v !== null && w !== null) return v === w ? null : 'apart';
  return gap >= DAY ? 'apart' : null;
}

/** An opening sooner than the latest day that the other account gives for it. */
const keeps = (own: Statement, other: Statement): boolean => other.object?.head === 'by' && own.object?.head !== 'by' && ((own.value as TimeSpan).from ?? 0) < ((other.value as TimeSpan).to ?? 0);

/** An account that gives another date for the same kind of facility speaks of two openings, or of two steps of one. */
const severalDates = (side: Side): boolean => saysOtherwise(side, (s, own) => s.subject?.head === own.subject?.head && compareDates(s.value as TimeSpan, own.value as TimeSpan) !== 'same');
