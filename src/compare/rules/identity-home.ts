import type { Statement } from '../../claims/statement.ts';
import { homeCaveat, homeQuestion } from '../../language/en/wording/identity.ts';
import { forceFit } from '../gates/force.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { namedEntity } from '../same-entity.ts';
import { fullerName, nameKeys } from './named-person.ts';
import { comparePlaces, firstPlace } from './place-values.ts';

/**
 * Where somebody is from: native place, home or nationality. Compares the places that two articles give one person by name;
 * two places apart are different accounts, since people move. Agrees on one place. Blocks: places of which one lies
 * in the other or that may be a city and its suburb by the gazetteer, homes of another time, an article that gives its person both. Gets
 * wrong: a place that bears two names.
 */
export const homeRule: Rule = {
  name: 'identity/home',
  kinds: ['identity'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'home' ? nameKeys(s, 'home') : []),
  judge(a, b, { alignment }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.scope.period !== y.scope.period || forceFit(x, y) === 'unreal' || namedEntity(a, b, x.subject, y.subject, alignment) !== 'same') return null;
    const relation = comparePlaces(x, y);
    if (relation === 'same') return { label: 'agrees', weight: 0.4, caveat: null };
    if (!(relation === 'apart' || towns(x, y)) || gives(a, firstPlace(y)) || gives(b, firstPlace(x))) return null;
    return { label: 'different', weight: relation === 'apart' ? 0.55 : 0.45, caveat: homeCaveat() };
  },
  question: (a, b) => homeQuestion(fullerName(a, b)),
};

const partsOf = (s: Statement): readonly string[] => (s.value.type === 'named' ? s.value.phrase.modifiers : []);
const marked = (s: Statement, mark: string): string[] => partsOf(s).filter((p) => p.startsWith(mark));

/** Places in two states, or two chains that each hold a known town and name nothing in common: two towns, or a town and a quarter of another. */
function towns(x: Statement, y: Statement): boolean {
  const [p, q] = [marked(x, '=').filter((r) => r.includes('-')), marked(y, '=').filter((r) => r.includes('-'))];
  if (p.length > 0 && q.length > 0 && !p.some((r) => q.includes(r))) return true;
  if (marked(x, ':').length === 0 || marked(y, ':').length === 0) return false;
  return !partsOf(x).some((part) => !part.startsWith('=') && partsOf(y).includes(part));
}

/** Whether an article also gives its person the other side's place. */
const gives = ({ article, statement }: Side, place: string): boolean =>
  article.analysis.statements.some((s) => s.kind === 'identity' && s.slot === 'home' && s.subject?.mention === statement.subject?.mention && s.value.type === 'named' && s.value.phrase.modifiers.includes(place));
