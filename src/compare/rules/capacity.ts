import type { Quantity, Statement } from '../../claims/statement.ts';
import { capacityCaveat, capacityQuestion } from '../../language/en/wording/capacity.ts';
import { forceFit } from '../gates/force.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { namedEntity } from '../same-entity.ts';

/** Amounts within this share of each other are one amount, rounded. */
const ALIKE = 0.05;

/**
 * How much or how many a vehicle or a place can hold. A conflict of one thing by name or by noun; a different account where one side only says
 * "it". Blocks: other things, other goals of a rocket, amounts that a bound takes in, an article that gives several
 * amounts, other times. Gets wrong: two ferries of one article, seats against standing room.
 */
export const capacityRule: Rule = {
  name: 'capacity',
  kinds: ['count'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'capacity' ? [`capacity:${amountOf(s).unit}`] : []),
  judge(a, b, { alignment }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    const [p, q] = [amountOf(x), amountOf(y)];
    if (x.scope.period !== y.scope.period || x.object?.head !== y.object?.head || forceFit(x, y) === 'unreal' || severalOf(a) || severalOf(b)) return null;
    const entity = namedEntity(a, b, x.subject, y.subject, alignment);
    const nouns = entity === 'open' && x.subject !== null && y.subject !== null;
    if (entity === 'other' || (nouns && x.subject?.name == null && y.subject?.name == null && x.subject?.head !== y.subject?.head)) return null;
    if (overlap(p, q)) return { label: 'agrees', weight: 0.3, caveat: null };
    const sure = entity === 'same' || (nouns && x.subject?.head === y.subject?.head);
    return { label: sure && forceFit(x, y) === 'fact' ? 'conflict' : 'different', weight: 0.4, caveat: capacityCaveat() };
  },
  question: (a, b) => {
    const subject = [a, b].map(({ statement }) => statement.subject).filter((s) => s !== null).toSorted((m, n) => Number(n.name !== null) - Number(m.name !== null) || (m.text < n.text ? -1 : 1))[0];
    return capacityQuestion(subject ? (subject.name ?? `the ${subject.head}`) : 'it', amountOf(a.statement).unit, a.statement.object?.head ?? null);
  },
};

const amountOf = (s: Statement): Quantity => s.value as Quantity;
const overlap = (p: Quantity, q: Quantity): boolean => p.low <= (q.high ?? Infinity) * (1 + ALIKE) && q.low <= (p.high ?? Infinity) * (1 + ALIKE);

/** Whether an article gives several amounts for things that nothing tells apart. */
const severalOf = ({ article, statement }: Side): boolean => article.analysis.statements.some((s) => s.slot === 'capacity' && s !== statement && amountOf(s).unit === amountOf(statement).unit && s.object?.head === statement.object?.head && s.subject?.head === statement.subject?.head && !overlap(amountOf(s), amountOf(statement)));
