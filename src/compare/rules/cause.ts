import type { Statement, Wording } from '../../claims/statement.ts';
import { causeCaveat, causeQuestion, reversalCaveat, reversalQuestion } from '../../language/en/wording/cause.ts';
import { clearerSide } from '../clearer-side.ts';
import { forceFit } from '../gates/force.ts';
import { sharedKeys } from '../information.ts';
import type { Judgement, Rule } from '../rule.ts';

/** Shared information of the two effects, in nats, before their causes are compared. */
const SAME_EFFECT = 8;
const HALF = 0.5;
const SAME_CAUSE = 5.5;

/**
 * Why something happened. Agrees when the causes share their telling words; otherwise a different account, since one thing
 * may have several causes. A conflict only where cause and effect change places ("the fire caused the explosion" / "the
 * explosion sparked the fire"). Blocks: effects that share too little. Gets wrong: a cause told once by its origin and once
 * by its mechanism, and a first blast that starts a fire which sets off a second.
 */
export const causeRule: Rule = {
  name: 'cause',
  quotes: 'sentence',
  kinds: ['cause'],
  keys: (s) => (s.slot === 'cause' ? [...effect(s), ...turns(s).map((t) => `turn ${t.toSorted().join(' ')}`)] : []),
  judge(a, b, { information }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.polarity !== y.polarity) return null;
    const turned = reversed(x, y);
    if (turned !== null) {
      const fit = forceFit(x, y);
      return fit === 'unreal' ? null : { label: fit === 'fact' ? 'conflict' : 'different', weight: 0.55, caveat: reversalCaveat() };
    }
    if (causeQuestion(clearerSide(a, b)) === null) return null;
    const same = sharedKeys(effect(x), effect(y));
    const smaller = Math.min(information.of(effect(x)), information.of(effect(y)));
    const causes = sharedKeys(cause(x), cause(y));
    if (causes.length > 0 && information.of(causes) >= SAME_CAUSE && information.of(same) >= SAME_EFFECT / 2) {
      return { label: 'agrees', weight: 0.6, caveat: null };
    }
    if (information.of(same) < SAME_EFFECT || information.of(same) < smaller * HALF || causes.length > 0) return null;
    if (!x.predicate || x.predicate !== y.predicate) return null;
    return { label: 'different', weight: 0.4, caveat: causeCaveat() };
  },
  question: (a, b) => {
    const turned = reversed(a.statement, b.statement);
    return turned === null ? (causeQuestion(clearerSide(a, b)) ?? '') : reversalQuestion(turned.toSorted());
  },
};

const effect = (s: Statement): readonly string[] => s.object?.modifiers ?? [];
const cause = (s: Statement): readonly string[] => (s.value as Wording).lemmas;

/** Happenings of which one can bring about the other, by family. */
const LINKED: ReadonlySet<string> = new Set(['crash', 'explode', 'burn', 'shoot', 'attack', 'strike-storm', 'protest', 'walk-out']);

/** Every happening in the cause with every other one in the effect. */
function turns(s: Statement): (readonly [string, string])[] {
  const families = (keys: readonly string[]): string[] => keys.filter((k) => k.startsWith('#') && LINKED.has(k.slice(1))).map((k) => k.slice(1));
  const [from, to] = [families(cause(s)), families(effect(s))];
  return from.filter((f) => !to.includes(f)).flatMap((f) => to.filter((t) => !from.includes(t)).map((t) => [f, t] as const));
}

/** The two happenings that change places as cause and effect, or null. */
function reversed(x: Statement, y: Statement): readonly [string, string] | null {
  return turns(x).find(([f, t]) => turns(y).some(([g, u]) => f === u && t === g)) ?? null;
}
