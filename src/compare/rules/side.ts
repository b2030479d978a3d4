import type { Statement } from '../../claims/statement.ts';
import { sideCaveat, sideQuestion } from '../../language/en/wording/side.ts';
import { forceFit } from '../gates/force.ts';
import { sameOccasion } from '../gates/occasion.ts';
import { saysOtherwise } from '../gates/says-otherwise.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { namedEntity } from '../same-entity.ts';
import { fullerName } from './named-person.ts';

/**
 * Which of a pair is meant, of one named person: the left knee or the right. Blocks: an account that has both sides of the part,
 * other people, nobody named, reports weeks apart. Gets wrong: two injuries of one person.
 */
export const sideRule: Rule = {
  name: 'side',
  kinds: ['place'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'side' ? [`side:${s.predicate}`] : []),
  judge(a, b, { alignment }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (namedEntity(a, b, x.subject, y.subject, alignment) !== 'same' || forceFit(x, y) === 'unreal' || x.scope.period !== y.scope.period || !sameOccasion(a, b)) return null;
    if (sideOf(x) === sideOf(y)) return { label: 'agrees', weight: 0.5, caveat: null };
    if (hasBoth(a) || hasBoth(b)) return null;
    return { label: forceFit(x, y) === 'fact' ? 'conflict' : 'different', weight: 0.6, caveat: sideCaveat() };
  },
  question: (a, b) => sideQuestion(fullerName(a, b), a.statement.predicate ?? ''),
};

const sideOf = (s: Statement): string => (s.value.type === 'named' ? s.value.phrase.head : '');

const hasBoth = (side: Side): boolean => saysOtherwise(side, (s, own) => s.predicate === own.predicate && sideOf(s) !== sideOf(own));
