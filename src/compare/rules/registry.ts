import type { Statement } from '../../claims/statement.ts';
import { sameRegister } from '../../language/en/lexicon/registers.ts';
import { registryCaveat, registryQuestion } from '../../language/en/wording/place.ts';
import { forceFit } from '../gates/force.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { namedEntity } from '../same-entity.ts';
import { fullerName, nameKeys } from './named-person.ts';

/**
 * Where a ship, an aircraft or a company is registered. Two countries are a conflict; a different account where one of the articles
 * gives the other's answer too and only quotes somebody for its own. Blocks: a dependency and the country behind it, a
 * state and its country, another time, an article that says both itself. Gets wrong: what has changed its flag since.
 */
export const registryRule: Rule = {
  name: 'registry',
  kinds: ['place'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'registry' ? nameKeys(s, 'registry') : []),
  judge(a, b, { alignment }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.scope.period !== y.scope.period || namedEntity(a, b, x.subject, y.subject, alignment) !== 'same') return null;
    const [p, q] = [codeOf(x), codeOf(y)];
    if (p === q) return { label: 'agrees', weight: 0.4, caveat: null };
    if (sameRegister(p, q) || forceFit(x, y) === 'unreal') return null;
    const [knows, known] = [gives(a, q), gives(b, p)];
    if ((knows && x.speaker === null) || (known && y.speaker === null)) return null;
    return { label: knows || known || forceFit(x, y) === 'soft' ? 'different' : 'conflict', weight: 0.5, caveat: registryCaveat() };
  },
  question: (a, b) => registryQuestion(fullerName(a, b)),
};

const codeOf = (s: Statement): string => (s.value.type === 'named' ? s.value.phrase.head : '');

/** Whether an article also gives the other side's answer. */
const gives = ({ article, statement }: Side, code: string): boolean =>
  article.analysis.statements.some((s) => s.slot === 'registry' && s.subject?.mention === statement.subject?.mention && codeOf(s) === code);
