import type { Statement } from '../../claims/statement.ts';
import { destinationCaveat, destinationQuestion } from '../../language/en/wording/place.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { comparePlaces } from './place-values.ts';

/** What everything that is launched circles first. */
const FIRST = 'earth';

/**
 * Where one vehicle was bound for, or which body a craft is to circle. Two bodies told with one force are a conflict; two places far apart, a different
 * account, since a trip has stops. Blocks: an article that names two itself, the orbit around the earth that every craft enters
 * first, places that the gazetteer does not know. Gets wrong: two flights of one day.
 */
export const destinationRule: Rule = {
  name: 'destination',
  kinds: ['place'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'destination' ? [`destination:${s.subject?.head ?? ''}`] : []),
  judge(a, b): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    const [p, q] = [placeOf(x), placeOf(y)];
    if (p === q) return { label: 'agrees', weight: 0.4, caveat: null };
    if (names(a, q) || names(b, p) || x.polarity !== y.polarity) return null;
    if (x.subject?.head === 'orbit') return p === FIRST || q === FIRST ? null : { label: x.force === y.force ? 'conflict' : 'different', weight: 0.4, caveat: destinationCaveat() };
    return comparePlaces(x, y) === 'apart' ? { label: 'different', weight: 0.4, caveat: destinationCaveat() } : null;
  },
  question: (a) => destinationQuestion(a.statement.subject?.head ?? ''),
};

const placeOf = (s: Statement): string => (s.value.type === 'named' ? s.value.phrase.head : '');
/** Whether an article tells the other place of the same vehicle as well. */
const names = ({ article, statement }: Side, place: string): boolean => article.analysis.statements.some((s) => s.slot === 'destination' && s.subject?.head === statement.subject?.head && placeOf(s) === place);
