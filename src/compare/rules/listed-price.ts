import type { Quantity, Statement } from '../../claims/statement.ts';
import { listedPriceCaveat, listedPriceQuestion } from '../../language/en/wording/measure.ts';
import { forceFit } from '../gates/force.ts';
import { laterOf } from '../gates/order.ts';
import type { Judgement, Rule, Side } from '../rule.ts';

/** Prices within this share of each other are one price, rounded. */
const ALIKE = 0.01;

/**
 * What one of several things was worth, by lists of prices. Changed where the order of the accounts is known, and otherwise a
 * different account: prices move. Blocks: another currency, other times. Gets wrong: two things of one name.
 */
export const listedPriceRule: Rule = {
  name: 'listed-price',
  kinds: ['money'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'listed-price' && s.subject ? [`price:${s.subject.head}`] : []),
  judge(a, b): Judgement | null {
    const [x, y] = [priceOf(a.statement), priceOf(b.statement)];
    if (!x || !y || x.unit !== y.unit || a.statement.scope.period !== b.statement.scope.period || forceFit(a.statement, b.statement) === 'unreal') return null;
    if (Math.abs(x.low - y.low) <= ALIKE * Math.max(x.low, y.low)) return { label: 'agrees', weight: 0.3, caveat: null };
    const later = laterOf(a, b);
    return later === null ? { label: 'different', weight: 0.4, caveat: listedPriceCaveat() } : { label: 'changed', weight: 0.45, caveat: listedPriceCaveat(), later };
  },
  question: (a, b) => listedPriceQuestion([nameOf(a), nameOf(b)].toSorted()[0] ?? ''),
};

const priceOf = (s: Statement): Quantity | null => (s.value.type === 'quantity' ? s.value : null);
const nameOf = ({ statement }: Side): string => statement.subject?.text ?? '';
