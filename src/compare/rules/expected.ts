import type { Statement, TimeSpan } from '../../claims/statement.ts';
import { DAY } from '../../claims/time/expression.ts';
import { DUE_ONCE } from '../../language/en/lexicon/due-once.ts';
import { isProForm } from '../../language/en/lexicon/pro-forms.ts';
import { timeCaveat, timeQuestion } from '../../language/en/wording/time.ts';
import { clearerSide } from '../clearer-side.ts';
import { laterByStamps } from '../gates/order.ts';
import { saysOtherwise } from '../gates/says-otherwise.ts';
import { namedEntity } from '../same-entity.ts';
import type { Comparison, Judgement, Rule, Side } from '../rule.ts';

/** Information that both clauses share beside the date, in nats. */
const LEAST = 4;
/** Dates further apart than this, in days, are of two happenings of one kind. */
const FAR = 400;

/**
 * When something that is still to come is due, told as a forecast by both ("will launch in June" / "is set to launch in the autumn"). The
 * later account changes the date; else they are different accounts. Blocks: other subjects, pronouns, clauses that share little,
 * an account with two dates for it, deadlines that the other date keeps. Gets wrong: two launches of one maker.
 */
export const expectedRule: Rule = {
  name: 'expected',
  kinds: ['time'],
  quotes: 'clause',
  keys: (s) => (isDue(s) ? [`expected:${s.predicate}`] : []),
  judge(a, b, comparison): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (timeQuestion(clearerSide(a, b)) === null || !sameSubject(a, b, comparison) || severalDates(a) || severalDates(b)) return null;
    if (comparison.information.common(x.object?.modifiers ?? [], y.object?.modifiers ?? []).weight < LEAST || !apart(x, y)) return null;
    const later = laterByStamps(a, b);
    return later === null ? { label: 'different', weight: 0.45, caveat: timeCaveat(false, false) } : { label: 'changed', weight: 0.45, caveat: timeCaveat(false, false), later };
  },
  question: (a, b) => timeQuestion(clearerSide(a, b)) ?? '',
};

const isDue = (s: Statement): boolean => s.slot === 'date' && s.force === 'forecast' && s.polarity === 'positive' && DUE_ONCE.has(s.predicate ?? '') && s.subject !== null && !isProForm(s.subject.head);

/** One name, or one noun without a name on either side. */
function sameSubject(a: Side, b: Side, { alignment }: Comparison): boolean {
  const [x, y] = [a.statement.subject, b.statement.subject];
  const entity = namedEntity(a, b, x, y, alignment);
  return entity === 'same' || (entity === 'open' && x?.name == null && y?.name == null && x?.head === y?.head);
}

const severalDates = (side: Side): boolean => saysOtherwise(side, (s, own) => s.predicate === own.predicate && daysApart(s.value as TimeSpan, own.value as TimeSpan) > 0);

/** Days between two stretches; 0 where they meet or one is open. */
function daysApart(v: TimeSpan, w: TimeSpan): number {
  if (v.from === null || v.to === null || w.from === null || w.to === null) return 0;
  return Math.max(0, v.from - w.to, w.from - v.to) / DAY;
}

/** Two dates of which neither keeps the other's deadline, and which stamps a day off would not make one. */
function apart(x: Statement, y: Statement): boolean {
  const [v, w] = [x.value as TimeSpan, y.value as TimeSpan];
  const days = daysApart(v, w);
  const named = [v, w].every((t) => !t.relative || /^(?:date|month):/.test(t.floating ?? ''));
  const [p, q] = [x, y].map((s) => /^(?:by|before|until)$/.test(s.object?.head ?? ''));
  const touching = named && v.from !== w.from && (v.from === w.to || w.from === v.to);
  return (days >= (named ? 1 : 3) || touching) && days <= FAR && (p === q || (p ? (w.from ?? 0) >= (v.to ?? 0) : (v.from ?? 0) >= (w.to ?? 0)));
}
