import type { Quantity, Statement } from '../../claims/statement.ts';
import { bearingCaveat, bearingQuestion } from '../../language/en/wording/place.ts';
import type { Judgement, Rule } from '../rule.ts';

/** Distances within this share of each other are one distance measured in two ways. */
const ALIKE = 0.15;
const EIGHTHS = 8;

/**
 * How far a named place lies from a landmark, and in which direction. Differs: distances more than a sixth apart, or other
 * points of the compass. Blocks: another place or landmark, no figure. Never a conflict: a road is longer than a line on the
 * map. Gets wrong: a place as large as the distance.
 */
export const bearingRule: Rule = {
  name: 'bearing',
  quotes: 'clause',
  kinds: ['place'],
  keys: (s) => (s.slot === 'bearing' && distanceOf(s) !== null ? [`${s.subject?.head} from ${s.object?.head}`] : []),
  judge(a, b): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    const [p, q] = [distanceOf(x), distanceOf(y)];
    if (p === null || q === null || x.force !== y.force) return null;
    const turned = turn(x, y);
    if (Math.abs(p - q) <= ALIKE * Math.max(p, q) && turned === 0) return { label: 'agrees', weight: 0.4, caveat: null };
    return { label: 'different', weight: 0.45, caveat: bearingCaveat() };
  },
  question: (a) => bearingQuestion(a.statement.subject?.text ?? '', a.statement.object?.text ?? ''),
};

/** The distance that the words name, in metres. */
const distanceOf = (s: Statement): number | null => (s.value.type === 'quantity' ? ((s.value satisfies Quantity).stated ?? null) : null);

/** Eighths of the compass between two directions; 0 where one of them is not told. */
function turn(x: Statement, y: Statement): number {
  const [p, q] = [x.object?.modifiers[0], y.object?.modifiers[0]];
  if (p === undefined || q === undefined) return 0;
  const apart = Math.abs(Number(p) - Number(q)) % EIGHTHS;
  return Math.min(apart, EIGHTHS - apart);
}
