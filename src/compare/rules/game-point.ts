import type { Quantity, Statement } from '../../claims/statement.ts';
import { gamePointCaveat, gamePointQuestion } from '../../language/en/wording/time.ts';
import { forceFit } from '../gates/force.ts';
import { saysOtherwise } from '../gates/says-otherwise.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { namedEntity } from '../same-entity.ts';
import { fullerName, nameKeys } from './named-person.ts';

/** Points further apart are of two goals, or two laps. */
const NEAR = 3;

/**
 * At which point of a match or a race somebody did what both accounts tell: "on the third pitch" / "four pitches into the game". A conflict of points
 * near each other. Blocks: points further apart, an article that tells two of the person. Gets wrong: two
 * goals within minutes of which each account tells one.
 */
export const gamePointRule: Rule = {
  name: 'game-point',
  kinds: ['time'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'game-point' ? nameKeys(s, `point:${pointOf(s).unit}`) : []),
  judge(a, b, { alignment }): Judgement | null {
    const [p, q] = [pointOf(a.statement), pointOf(b.statement)];
    if (namedEntity(a, b, a.statement.subject, b.statement.subject, alignment) !== 'same' || forceFit(a.statement, b.statement) !== 'fact' || tellsTwo(a) || tellsTwo(b)) return null;
    const apart = Math.max(p.low - (q.high ?? q.low), q.low - (p.high ?? p.low));
    if (apart <= 0) return { label: 'agrees', weight: 0.2, caveat: null, supports: true };
    return apart > NEAR ? null : { label: 'conflict', weight: 0.4, caveat: gamePointCaveat() };
  },
  question: (a, b) => gamePointQuestion(pointOf(a.statement).unit, fullerName(a, b)),
};

const pointOf = (s: Statement): Quantity => s.value as Quantity;
const tellsTwo = (side: Side): boolean => saysOtherwise(side, (other, own) => pointOf(other).unit === pointOf(own).unit && other.subject?.mention === own.subject?.mention && (pointOf(other).high ?? 0) < pointOf(own).low !== (pointOf(own).high ?? 0) < pointOf(other).low);
