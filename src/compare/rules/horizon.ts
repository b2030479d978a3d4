import type { Statement, TimeSpan } from '../../claims/statement.ts';
import { DAY } from '../../claims/time/expression.ts';
import { rootOf } from '../../language/en/root.ts';
import { horizonCaveat, horizonQuestion } from '../../language/en/wording/horizon.ts';
import { sentenceText } from '../changed-sentences.ts';
import { saysOtherwise } from '../gates/says-otherwise.ts';
import { sharedKeys } from '../information.ts';
import type { Comparison, Judgement, Rule, Side } from '../rule.ts';

/** Information of the noun that two times ahead are told of, in nats. */
const LEAST = 2;
/** Times further apart than this, in days, are of two things of one kind: the next mission and the one after many. */
const FAR = 3 * 365;

/**
 * How far ahead something lies, by uniqueness: the one time to come that an account gives for a thing ("rain by Thursday" / "no rain
 * until next week"), or the one ending that it dates, in whatever words ("completed by the end of 2026" / "over by the summer of 2027").
 * Always a different account: forecasts differ. Blocks: an account with two such times, nouns that tell nothing, times years apart,
 * deadlines that the other time keeps. Gets wrong: two endings of two things.
 */
export const horizonRule: Rule = {
  name: 'horizon',
  kinds: ['time'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'horizon' ? [...topicsOf(s).map((noun) => `horizon:${noun}`), ...(isEnd(s) ? ['horizon'] : [])] : []),
  judge(a, b, comparison): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.polarity !== y.polarity || x.force === 'denied' || y.force === 'denied' || !apart(x, y)) return null;
    const noun = shared(x, y, comparison);
    const alone = isEnd(x) && isEnd(y) && [a, b].every((side) => !saysOtherwise(side, (s) => isEnd(s)));
    if (!alone && (noun === null || isEnd(x) !== isEnd(y) || [a, b].some((side) => saysOtherwise(side, (s) => topicsOf(s).includes(noun))))) return null;
    return noun === null && asked(x, y) === null ? null : { label: 'different', weight: 0.4, caveat: horizonCaveat() };
  },
  question: (a, b) => {
    const ends = isEnd(a.statement) && isEnd(b.statement);
    const what = wordFor(a, b) ?? asked(a.statement, b.statement) ?? '';
    return horizonQuestion(what, ends, /[^s]s$/.test(what));
  },
};

const isEnd = (s: Statement): boolean => s.predicate === 'end';
const topicsOf = (s: Statement): readonly string[] => s.object?.modifiers ?? [];

/** The noun that both are told of and that tells most. */
const shared = (x: Statement, y: Statement, { information }: Comparison): string | null => sharedKeys(topicsOf(x), topicsOf(y)).filter((noun) => information.of([noun]) >= LEAST).toSorted((p, q) => information.of([q]) - information.of([p]) || (p < q ? -1 : 1))[0] ?? null;

/** The noun that both are told of, as the side writes it that writes it shorter; null where they share none. */
function wordFor(a: Side, b: Side): string | null {
  const words = [a, b].flatMap((side) => sentenceText(side.article, side.statement.sentence).toLowerCase().split(/[^\p{L}-]+/u));
  const nouns = sharedKeys(topicsOf(a.statement), topicsOf(b.statement));
  return words.filter((word) => nouns.includes(rootOf(word))).toSorted((p, q) => p.length - q.length || (p < q ? -1 : 1))[0] ?? null;
}

/** The subject to ask about where they share no noun: the shorter of two that bear no name. */
function asked(x: Statement, y: Statement): string | null {
  const own = [x, y].flatMap(({ subject }) => (subject && subject.name === null && [...topicsOf(x), ...topicsOf(y)].includes(rootOf(subject.head)) ? [subject.text] : []));
  return own.map((text) => text.replace(/^(?:the|an?|its|their|his|her|no)\s+/i, '').toLowerCase()).toSorted((p, q) => p.length - q.length || (p < q ? -1 : 1))[0] ?? null;
}

/** Days between two times of which neither keeps the other's deadline. */
function apart(x: Statement, y: Statement): boolean {
  const [v, w] = [x.value as TimeSpan, y.value as TimeSpan];
  if (v.from === null || v.to === null || w.from === null || w.to === null) return false;
  const days = Math.max(v.from - w.to, w.from - v.to) / DAY;
  if (days < 1 || days > FAR) return false;
  const [p, q] = [isDeadline(x), isDeadline(y)];
  return p === q || (p ? w.from > v.to : v.from > w.to);
}

const isDeadline = (s: Statement): boolean => /^(?:by|before)$/.test(s.object?.head ?? '');
