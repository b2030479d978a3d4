import type { Statement } from '../../claims/statement.ts';
import { phaseCaveat, phaseQuestion } from '../../language/en/wording/incident.ts';
import { forceFit } from '../gates/force.ts';
import type { Judgement, Rule } from '../rule.ts';

/**
 * Whether the incident that both articles report came before, during or after an occasion that both name. Differs: two
 * phases of one occasion; never a conflict, since what begins at its end is told either way. Blocks: other occasions, other
 * incidents, forecasts. Gets wrong: an occasion of several parts.
 */
export const phaseRule: Rule = {
  name: 'phase',
  quotes: 'clause',
  kinds: ['time'],
  keys: (s) => (s.slot === 'phase' ? occasionsOf(s).map((noun) => `phase:${noun}`) : []),
  judge(a, b): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (forceFit(x, y) === 'unreal') return null;
    if (phaseOf(x) === phaseOf(y)) return { label: 'agrees', weight: 0.4, caveat: null, supports: true };
    return { label: 'different', weight: 0.55, caveat: phaseCaveat() };
  },
  question: (a, b) => {
    const [first, second] = [a.statement, b.statement];
    const shared = occasionsOf(first).filter((noun) => occasionsOf(second).includes(noun)).toSorted()[0] ?? '';
    return phaseQuestion([first.predicate ?? '', second.predicate ?? ''].toSorted()[0] ?? '', shared);
  },
};

const occasionsOf = (s: Statement): readonly string[] => s.object?.modifiers ?? [];
const phaseOf = (s: Statement): string => (s.value.type === 'wording' ? s.value.text : '');
