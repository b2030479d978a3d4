import type { Statement, Wording } from '../../claims/statement.ts';
import { causeCaveat, causeQuestion } from '../../language/en/wording/cause.ts';
import { clearerSide } from '../clearer-side.ts';
import { sharedKeys } from '../information.ts';
import type { Judgement, Rule } from '../rule.ts';

/** Shared information of the two effects, in nats, before their causes are compared. */
const SAME_EFFECT = 8;
const HALF = 0.5;
const SAME_CAUSE = 5.5;

/**
 * Why something happened. Agrees when the causes share their telling words; otherwise a different account, never a
 * conflict, since one thing may have several causes. Blocks: effects that share too little. Gets wrong: a cause told once
 * by its origin and once by its mechanism.
 */
export const causeRule: Rule = {
  name: 'cause',
  quotes: 'sentence',
  kinds: ['cause'],
  keys: (s) => (s.slot === 'cause' ? effect(s) : []),
  judge(a, b, { information }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.polarity !== y.polarity) return null;
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
  question: (a, b) => causeQuestion(clearerSide(a, b)),
};

const effect = (s: Statement): readonly string[] => s.object?.modifiers ?? [];
const cause = (s: Statement): readonly string[] => (s.value as Wording).lemmas;
