import type { Statement, TimeSpan } from '../../claims/statement.ts';
import { namesChange, onsetCaveat, onsetQuestion, type WordedChange } from '../../language/en/wording/onset.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { DAY } from '../../claims/time/expression.ts';
import { instantOf } from '../../claims/time/instant-of.ts';

/** An article tells its event within so many days, as a rule. */
const NEWS_DAYS = 10;

/**
 * When a change began or ended. Compares: an onset stated with a time against one presented by the event itself, or two
 * stated times. Blocks: other topic, other direction, forecasts against facts, the time of the event inside the stated span.
 * Hedges and events without a date soften to "different". Gets wrong: two phases of one long change that share their topic.
 */
export const onsetRule: Rule = {
  name: 'onset',
  quotes: 'sentence',
  kinds: ['onset'],
  keys: (s) => keysOf(s),
  judge(a, b, { setAside }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.slot !== y.slot || x.polarity !== y.polarity || !sameChange(x, y)) return null;
    if (isAhead(x) !== isAhead(y)) {
      setAside('forecast', a, b);
      return null;
    }
    const relation = compareOnsets(a, b);
    if (relation === null) return null;
    const soft = [x, y].some((s) => s.force !== 'asserted' || isUndated(s));
    if (relation === 'agrees') return { label: 'agrees', weight: 0.7, caveat: null };
    const caveat = onsetCaveat(isEvent(x) !== isEvent(y));
    return { label: soft ? 'different' : 'conflict', weight: 0.9, caveat };
  },
  question: (a, b) => {
    const told = [a, b].toSorted((x, y) => rankOf(x.statement) - rankOf(y.statement))[0] as Side;
    return onsetQuestion(wordsOf(told.statement), told.statement.slot === 'ends');
  },
};

const wordsOf = (s: Statement): WordedChange => ({ text: s.subject?.text ?? '', lemma: s.subject?.head ?? '' });
/** A change by its noun asks best, one by its verb next, and a mere turn in something last. */
const rankOf = (s: Statement): number => (s.predicate === 'turn' ? 2 : namesChange(wordsOf(s)) ? 0 : 1);
const topicOf = (s: Statement): readonly string[] => s.subject?.modifiers ?? [];
const isEvent = (s: Statement): boolean => s.value.type === 'time' && (s.value.floating?.startsWith('event') ?? false);
const isUndated = (s: Statement): boolean => s.value.type === 'time' && s.value.floating === 'event:undated';
const isAhead = (s: Statement): boolean => s.force === 'forecast' || s.force === 'conditional';

function keysOf(s: Statement): string[] {
  const topic = topicOf(s).map((w) => (w.startsWith('~') ? '~' : w));
  const named = s.predicate === 'state' ? [`${s.slot}=${s.subject?.head}`] : [];
  return [...topic.filter((w) => w !== '~').map((w) => `${s.slot}:${w}`), ...named, `${s.slot}~${s.predicate}`];
}

/** Directions that news uses for one change seen from two sides. */
const COMPATIBLE: ReadonlySet<string> = new Set(['easing up', 'up easing', 'tightening down', 'down tightening']);

function sameChange(x: Statement, y: Statement): boolean {
  const [dx, dy] = [x.predicate ?? '', y.predicate ?? ''];
  const turns = dx === 'turn' || dy === 'turn';
  if (dx === 'state' || dy === 'state' ? x.subject?.head !== y.subject?.head : !(turns || dx === dy || COMPATIBLE.has(`${dx} ${dy}`))) return false;
  const [tx, ty] = [topicOf(x), topicOf(y)];
  const [own, other] = [tx.filter((w) => !w.startsWith('~')), ty.filter((w) => !w.startsWith('~'))];
  const [nx, ny] = [own.length, other.length];
  const shared = own.filter((w) => other.includes(w)).length;
  // Where both sides say more than they share, they may speak of two things of one kind ("car sales" / "house sales").
  if (shared > 0) return shared === Math.min(nx, ny) || shared * 3 >= Math.min(nx, ny) * 2;
  // Without a shared word the topic must be left out or stand for the main participant, and the change be the same word.
  return (nx === 0 || ny === 0) && dx !== 'turn' && (x.subject?.head === y.subject?.head || dx === dy) && (dx !== 'state' || x.subject?.head === y.subject?.head);
}

function compareOnsets(a: Side, b: Side): 'differs' | 'agrees' | null {
  const [x, y] = [a.statement.value as TimeSpan, b.statement.value as TimeSpan];
  if (isEvent(a.statement) && isEvent(b.statement)) return null;
  if (isEvent(a.statement)) return againstEvent(y, a);
  if (isEvent(b.statement)) return againstEvent(x, b);
  if (x.from === null || y.from === null || x.to === null || y.to === null) return x.floating !== null && x.floating === y.floating ? 'agrees' : null;
  return x.from < y.to && y.from < x.to ? 'agrees' : 'differs';
}

/** A stated onset against "it begins with this event": they differ unless the event may lie inside the stated span. */
function againstEvent(stated: TimeSpan, event: Side): 'differs' | null {
  const published = instantOf(event.article.article.published);
  if (stated.from === null || stated.to === null) return /^(?:for|ago):/.test(stated.floating ?? '') && LONG.has(stated.grain) ? 'differs' : null;
  if (published === null) return 'differs';
  return published >= stated.from && published - NEWS_DAYS * DAY < stated.to ? null : 'differs';
}

/** Lengths of time that no event of the day can lie within. */
const LONG: ReadonlySet<TimeSpan['grain']> = new Set<TimeSpan['grain']>(['month', 'season', 'year', 'decade']);
