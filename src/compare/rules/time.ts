import type { Statement, TimeSpan } from '../../claims/statement.ts';
import { instantOf } from '../../claims/time/instant-of.ts';
import { DATED_ONCE } from '../../language/en/lexicon/dated-once.ts';
import { sharedTimeQuestion, timeCaveat, timeOfQuestion, timeQuestion } from '../../language/en/wording/time.ts';
import { clearerSide } from '../clearer-side.ts';
import { sharedKeys, type Information } from '../information.ts';
import { subjectsFit } from '../phrases-fit.ts';
import { saysOtherwise } from '../gates/says-otherwise.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { compareTimes } from './time-values.ts';

/** Information that two clauses must share besides the time, in nats: a name, or two ordinary words. */
const LEAST_AGREE = 6;
/** Share of both clauses' information in common (Dice) from which one time is of one happening: with the same predicate, and without. */
const JOINS = 0.25;
const RAISES = 0.35;
/** The same where both name the day, the hour or the year itself: "this month" holds much else. */
const SHARP_JOINS = 0.2;
const SHARP_RAISES = 0.25;
/** What both must share before what happened in a month or a year is a question by itself: much does. */
const ASKED_LOOSELY = 0.45;
/** A date in full that two clauses of one predicate share tells more than a weekday: fewer shared words do. */
const LEAST_DATED = 2.5;
const LEAST_DIFFER = 4;
/** Dates up to this far apart may be told of one happening. */
const CLOSE = 7 * 86_400_000;
/** The same of months. */
const MONTHS = 62 * 86_400_000;
/** Share of the smaller clause's information that must be common before two times of it can differ. */
const SHARED_DIFFER = 0.4;

/**
 * When something happened. Agrees: the same date or clock time for clauses that share their telling words. Differs: two
 * exact times for one happening: same predicate, subjects that fit, most of the content shared. Blocks: other bounds
 * ("since" / "on"), forecasts, reporting verbs, vague stretches, ends that are set for a day. Gets wrong: two stages of one long event.
 */
export const timeRule: Rule = {
  name: 'time',
  quotes: 'clause',
  kinds: ['time'],
  keys: (s) => (s.value.type === 'time' && /^(?:date|clock)$/.test(s.slot) ? [`${s.slot}=${exact(s.value)}`, `${s.slot}:${s.predicate}`] : []),
  judge(a, b, { alignment, information }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.slot !== y.slot || x.polarity !== y.polarity || x.force === 'conditional' || y.force === 'conditional') return null;
    const relation = compareTimes(x.value as TimeSpan, y.value as TimeSpan, x.slot);
    if (relation === null) return null;
    const { weight, share, dice } = common(x, y, information);
    if (relation === 'same') {
      // What is to end on a day in one account may have been given more time in the other.
      if (otherLeg(x, y) || [a, b].some(isSetEnd) || otherVoices(a, b)) return null;
      const sharp = isSharp(x) && isSharp(y);
      const kept = joins(x, y, weight, dice, sharp);
      if (!kept) return null;
      const asks = timeQuestion(clearerSide(a, b)) !== null || ((isOfADay(x) || dice >= ASKED_LOOSELY) && sharedTime(a, b) !== null);
      return { label: 'agrees', weight: 0.5 + 0.3 * dice, caveat: null, ...(asks ? {} : { supports: true as const }) };
    }
    if (((weight < LEAST_DIFFER || share < SHARED_DIFFER) && !isOnce(x, y)) || !sameHappening(x, y) || !(subjectsFit(a, b, alignment) || (isOnce(x, y) && (x.subject?.name == null || y.subject?.name == null))) || bound(x) !== bound(y)) return null;
    if (question(a, b) === null || !dated(x, y) || severalTimes(a) || severalTimes(b)) return null;
    const soft = (!isPlanned(x, y) && (x.force !== 'asserted' || y.force !== 'asserted')) || relation === 'near';
    return { label: soft ? 'different' : 'conflict', weight: 0.5 + Math.min(0.3, weight / 200), caveat: timeCaveat(x.slot === 'clock', relation === 'near') };
  },
  question: (a, b) => (same(a.statement, b.statement) ? (timeQuestion(clearerSide(a, b)) ?? sharedTime(a, b)) : question(a, b)) ?? '',
};

/** Whether clauses of one time share so much that it is the time of one happening. */
function joins(x: Statement, y: Statement, weight: number, dice: number, sharp: boolean): boolean {
  const full = inFull(x) && inFull(y);
  if (onePredicate(x, y)) return weight >= (full ? LEAST_DATED : LEAST_AGREE * 0.7) && dice >= (sharp ? SHARP_JOINS : JOINS);
  return weight >= LEAST_AGREE && dice >= (sharp ? (full && shareDeed(x, y) ? SHARP_JOINS : SHARP_RAISES) : RAISES);
}

/** A day, or less. */
const isOfADay = ({ value }: Statement): boolean => value.type === 'time' && /^(?:minute|hour|part-of-day|day)$/.test(value.grain);

/** A day, an hour or less, or a year or month by its number. */
const isSharp = ({ value }: Statement): boolean => value.type === 'time' && (/^(?:minute|hour|day)$/.test(value.grain) || !value.relative);

const same = (x: Statement, y: Statement): boolean => compareTimes(x.value as TimeSpan, y.value as TimeSpan, x.slot) === 'same';

/** What two different times answer. */
function question(a: Side, b: Side): string | null {
  const clearer = clearerSide(a, b);
  return timeQuestion(clearer) ?? timeOfQuestion(clearer.statement);
}

/** What is asked of a time that both clauses put in the same way. */
function sharedTime(a: Side, b: Side): string | null {
  const exactness = (s: Side): number => s.statement.words.end - s.statement.words.start;
  // What both tell to have been at a time is asked rather than what one of them tells to have been from then on.
  const loose = (s: Side): number => Number(bound(s.statement) !== '');
  const [side] = [a, b].toSorted((p, q) => loose(p) - loose(q) || exactness(q) - exactness(p) || (p.article.id < q.article.id ? -1 : 1)) as [Side, Side];
  const source = side.statement.sentence < 0 ? side.article.article.title : side.article.article.text;
  // That somebody said something on a day is no happening that a reader asks for.
  return a.statement.force === b.statement.force && ![a, b].every(({ statement: s }) => (s.predicate ?? '').startsWith('say:')) ? sharedTimeQuestion({ source, statement: side.statement }, isAhead(side)) : null;
}

/** The time lies behind the day on which its article came out. */
function isAhead({ article, statement: s }: Side): boolean {
  const [at, now] = [(s.value as TimeSpan).from, instantOf(article.article.published)];
  return at !== null && now !== null && at > now && s.slot === 'date';
}

function exact(v: TimeSpan): string {
  return v.floating !== null && v.from === null ? v.floating.replace(/@.*/, '') : v.grain === 'minute' ? (v.floating ?? '').replace(/@.*/, '') : `${v.from}`;
}

const keysOf = (s: Statement): readonly string[] => s.object?.modifiers ?? [];
const bound = (s: Statement): string => (/^(?:since|until|till|by|before|after|from)$/.test(s.object?.head ?? '') ? (s.object?.head ?? '') : '');

function common(x: Statement, y: Statement, information: Information): { weight: number; share: number; dice: number } {
  const weight = information.common(keysOf(x), keysOf(y)).weight;
  const [p, q] = [information.of(keysOf(x)), information.of(keysOf(y))];
  return { weight, share: weight / Math.max(1, Math.min(p, q)), dice: (2 * weight) / Math.max(1, p + q) };
}

/** One happening: the same predicate, which is none of reporting. */
function sameHappening(x: Statement, y: Statement): boolean {
  return x.predicate === y.predicate && !(x.predicate ?? '').startsWith('say:');
}

/** Two who spoke on one day, both by name, said two things. */
const otherVoices = (a: Side, b: Side): boolean => [a, b].every(({ statement: s }) => (s.predicate ?? '').startsWith('say:') && s.subject?.name != null && s.subject.mention !== null) && lastName(a) !== lastName(b);
const lastName = ({ statement: s }: Side): string => s.subject?.name?.split(' ').at(-1)?.toLowerCase() ?? '';

/** A step that is taken once, by one person: named on a side or taken up by a pronoun. */
const isOnce = (x: Statement, y: Statement): boolean => x.predicate === y.predicate && DATED_ONCE.has(x.predicate ?? '') && [x, y].every((s) => s.slot === 'date' && (s.subject?.name != null || /^(?:he|she|who)$/i.test(s.subject?.text ?? '')));

/** A step that is taken once and that both put in the future: two dates set for it. */
const isPlanned = (x: Statement, y: Statement): boolean => isOnce(x, y) && (x.force === 'forecast' || y.force === 'forecast') && x.force !== 'hedged' && y.force !== 'hedged';

/** Tells of an end that is set for a day, which another rule holds against its extension. */
const isSetEnd = ({ article, statement: s }: Side): boolean => article.analysis.statements.some((o) => o.slot === 'lasting' && o.sentence === s.sentence);

/** Legs of a journey: setting out and arriving on one day are two happenings. */
const LEGS: ReadonlySet<string> = new Set(['arrive', 'depart', 'take', 'fly', 'return', 'board']);
const otherLeg = (x: Statement, y: Statement): boolean => x.predicate !== y.predicate && LEGS.has(x.predicate ?? '') && LEGS.has(y.predicate ?? '');

/** One predicate, or one clause has the other's as a noun ("shook hands" / "a handshake"). */
const onePredicate = (x: Statement, y: Statement): boolean => x.predicate === y.predicate || names(x, y.predicate) || names(y, x.predicate);
const names = (s: Statement, predicate: string | null): boolean => predicate !== null && (keysOf(s).includes(predicate) || keysOf(s).includes(`#${predicate}`));
/** Both name one family of deeds somewhere in their clauses ("his vocal criticism" / "disparaging comments"). */
const shareDeed = (x: Statement, y: Statement): boolean => sharedKeys(keysOf(x), keysOf(y)).some((key) => key.startsWith('#'));
const inFull = (s: Statement): boolean => s.value.type === 'time' && s.value.from !== null && !s.value.relative;

/** Both dates stated in full, or both weekdays: "this year" and "last month" hang on stamps that are often wrong. */
function dated(x: Statement, y: Statement): boolean {
  const [v, w] = [x.value as TimeSpan, y.value as TimeSpan];
  if (x.slot === 'clock') return true;
  const weekday = (t: TimeSpan): boolean => t.floating?.startsWith('weekday:') ?? false;
  return (!v.relative && !w.relative && v.grain === w.grain) || (weekday(v) && weekday(w)) || closeDates(v, w) || (isOnce(x, y) && monthsApart(v, w));
}

/** Two dates without a year, near enough to be two tellings of one: what lies further apart is rather another happening. */
function closeDates(v: TimeSpan, w: TimeSpan): boolean {
  const isDate = (t: TimeSpan): boolean => t.grain === 'day' && (!t.relative || (t.floating?.startsWith('date:') ?? false));
  return isDate(v) && isDate(w) && Math.abs((v.from ?? 0) - (w.from ?? 0)) <= CLOSE;
}

/** Two dates or months by name of one step, as near as two tellings of it may be: "in January" / "just before Christmas". */
function monthsApart(v: TimeSpan, w: TimeSpan): boolean {
  const named = (t: TimeSpan): boolean => /^(?:date|month):/.test(t.floating ?? '');
  return named(v) && named(w) && Math.abs((v.from ?? 0) - (w.from ?? 0)) <= MONTHS;
}

/** An article that itself gives two times for this predicate tells of several happenings: no single time can be wrong. */
const severalTimes = (side: Side): boolean => saysOtherwise(side, (s, own) => s.predicate === own.predicate && compareTimes(s.value as TimeSpan, own.value as TimeSpan, s.slot) !== 'same');

