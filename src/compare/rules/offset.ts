import type { Statement } from '../../claims/statement.ts';
import { offsetCaveat, offsetQuestion } from '../../language/en/wording/place.ts';
import { writesWords } from '../folded-text.ts';
import { forceFit } from '../gates/force.ts';
import { nameRelation } from '../near-name.ts';
import type { Judgement, Rule } from '../rule.ts';

/** Distances within this share of each other are one distance, rounded or put in another unit. */
const ALIKE = 0.04;
/** Shorter ones, in metres, are told of many things in one direction. */
const LEAST = 20_000;

/**
 * From which place a distance and a direction are counted. Two features of one sort at one distance in one direction are a conflict:
 * one of the names is a slip. Agrees on one name in whatever order ("Cape Osby", "the cape of Osby"). Blocks: another distance or
 * direction, places of two sorts, since a cape may lie on an island; an article that names both. Gets wrong: two things that came down
 * at one distance from two capes.
 */
export const offsetRule: Rule = {
  name: 'offset',
  kinds: ['place'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'offset' && metresOf(s) >= LEAST ? [`offset:${pointOf(s)} ${s.object?.head}`] : []),
  judge(a, b): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    const [p, q] = [metresOf(x), metresOf(y)];
    if (Math.abs(p - q) > ALIKE * Math.max(p, q) || forceFit(x, y) === 'unreal') return null;
    const [one, other] = [coreOf(x), coreOf(y)];
    if (one === other || nameRelation(one, other)?.relation === 'same') return { label: 'agrees', weight: 0.4, caveat: null };
    if (x.object?.head === '' || writesWords(a.article, other) || writesWords(b.article, one)) return null;
    return { label: 'conflict', weight: 0.45, caveat: offsetCaveat() };
  },
  question: (a, b) => {
    const [first] = [a, b].map(({ statement }) => statement).toSorted((m, n) => ((m.subject?.text ?? '') < (n.subject?.text ?? '') ? -1 : 1));
    return offsetQuestion(first?.subject?.text ?? '', first?.object?.head ?? '');
  },
};

const metresOf = (s: Statement): number => (s.value.type === 'quantity' ? (s.value.stated ?? 0) : 0);
const pointOf = (s: Statement): string => s.object?.modifiers[0] ?? '';
const coreOf = (s: Statement): string => s.object?.modifiers[1] ?? '';
