import type { Approximation, Quantity } from '../../claims/statement.ts';

/** Words that leave a figure short of the one they name, and words that take it past it. */
const BELOW: ReadonlySet<Approximation> = new Set(['nearly', 'less-than', 'at-most']);
const ABOVE: ReadonlySet<Approximation> = new Set(['more-than']);
/** Share by which one figure may differ from itself, converted. */
const SAME = 0.005;

/** Whether both name one figure, and one puts the truth below it and the other above: "nearly 200" / "more than 200". Symmetric. */
export function boundedApart(x: Quantity, y: Quantity): boolean {
  return sameStated(x, y) && ((holds(BELOW, x) && holds(ABOVE, y)) || (holds(ABOVE, x) && holds(BELOW, y)));
}

/** Whether both name one figure, and one puts the truth about there and the other past it: "about ten minutes" / "more than ten minutes". Symmetric. */
export function aboutOrMore(x: Quantity, y: Quantity): boolean {
  return sameStated(x, y) && ((x.approximation === 'about' && isFloor(y)) || (isFloor(x) && y.approximation === 'about'));
}

const isFloor = ({ approximation }: Quantity): boolean => approximation === 'more-than' || approximation === 'at-least';
const holds = (words: ReadonlySet<Approximation>, { approximation }: Quantity): boolean => approximation !== undefined && words.has(approximation);

function sameStated({ stated: x }: Quantity, { stated: y }: Quantity): boolean {
  return x !== undefined && y !== undefined && Math.abs(x - y) <= SAME * Math.abs(x);
}
