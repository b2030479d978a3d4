import type { Quantity, Scope, Statement } from '../../claims/statement.ts';
import { overlaps, roundsTo, sameFigure } from '../gates/interval.ts';
import type { Side } from '../rule.ts';

/** Fewer people of a group than this are told of more than one part of it. */
const FEWEST = 1000;
/** Figures further apart are hardly of one group. */
const FARTHEST = 5;
const NUMBER = /\d|^(?:more|other|another|first|last|next|new|least|few|many|several|additional|further|total|about|hundred|thousand|million|billion|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)$/;

const quantity = ({ statement }: Side): Quantity => statement.value as Quantity;
/** The words before what is counted that tell it from others of its kind; the figure is none of them. */
export const tellingModifiers = (s: Statement): string[] => (s.object?.modifiers ?? []).filter((m) => m.length > 1 && !NUMBER.test(m));

/** Keys by what is counted alone, with the words that tell it from others of its kind ("rescue units"); none without such words. */
export function phraseKeys(s: Statement): string[] {
  if (s.scope.part === 'part' || (s.value as Quantity).stated === undefined) return [];
  const period = s.scope.period ?? '';
  if (s.slot !== 'people') return tellingModifiers(s).map((m) => `p|${period}|${s.slot}|${m}`);
  const { population } = s.scope;
  if (population === undefined || tellingModifiers(s).length === 0 || ((s.value as Quantity).stated ?? 0) < FEWEST) return [];
  return [`p|${period}|${population}|${tellingModifiers(s).toSorted().join(' ')}`];
}

/** Whether two figures exclude each other and neither article knows the other's. */
export function apartAndUnknown(a: Side, b: Side): boolean {
  const [x, y] = [quantity(a), quantity(b)];
  return !overlaps(x, y) && !roundsTo(x, y) && !knows(a, b) && !knows(b, a);
}

/** Whether an article gives the other side's figure too, of whatever group. */
export function knows({ article }: Side, other: Side): boolean {
  const q = quantity(other);
  return article.analysis.statements.some((s) => s.kind === 'count' && (s.slot === other.statement.slot || (s.object !== null && s.object.head === other.statement.object?.head)) && s.value.type === 'quantity' && s.value.stated !== undefined && (sameFigure(s.value, q) || roundsTo(s.value, q)));
}

/** Whether one figure is more than five times the other; the middle stands for a range. */
export function isFar(a: Side, b: Side): boolean {
  const [p, q] = [a, b].map(quantity).map((x) => x.stated ?? (x.low + (x.high ?? x.low)) / 2) as [number, number];
  return Math.max(p, q) > FARTHEST * Math.min(p, q);
}

/** One figure is an institution's ("four at St Mary's Hospital"), and nothing else tells the two apart. */
export function onlyPlaceOpen({ scope: x }: Statement, { scope: y }: Statement): boolean {
  const same = (part: keyof Scope): boolean => x[part] === y[part];
  return (x.place === undefined) !== (y.place === undefined) && same('population') && same('period') && same('basis') && x.part !== 'part' && y.part !== 'part';
}
