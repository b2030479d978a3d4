import type { Quantity, Statement } from '../../claims/statement.ts';
import { instantOf } from '../../claims/time/instant-of.ts';
import { rankCaveat, rankOrderQuestion } from '../../language/en/wording/rank.ts';
import { forceFit } from '../gates/force.ts';
import { saysOtherwise } from '../gates/says-otherwise.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { sharedWords } from './shared-words.ts';

/** Articles further apart may count on: the third storm of the year was followed by a fourth. */
const NEAR = 36 * 3_600_000;
/** A stamp at midnight names a day. */
const DAY = 86_400_000;
const SHARED = 2;
/** A place that nothing but one field and one owner tells. */
const SLOTS: ReadonlySet<string> = new Set(['ordinal', 'finish']);

/**
 * Which of its kind it is: "the third storm of the year" against "the fourth", "finished 19th" against "18th". A field that only one side
 * names in full ("the 15th missile test" / "the 19th test") makes two accounts. Blocks: stamps far apart, since such places count
 * on, an article that gives several. Gets wrong: two things of one kind told by two articles of one day.
 */
export const rankOrderRule: Rule = {
  name: 'rank-order',
  quotes: 'sentence',
  kinds: ['rank'],
  keys: (s) => (isPlaced(s) ? [keyOf(s)] : []),
  judge(a, b): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.polarity !== y.polarity || forceFit(x, y) === 'unreal' || !near(a, b)) return null;
    if (place(x).low === place(y).low) return x.slot === 'finish' ? { label: 'agrees', weight: 0.6, caveat: null } : null;
    if (isUnsettled(a) || isUnsettled(b) || sharedWords(a, b) < SHARED) return null;
    if (forceFit(x, y) === 'soft') return null;
    if (x.cardinality === 'moving') return { label: 'different', weight: 0.5, caveat: rankCaveat() };
    if (fieldOf(x).toSorted().join(' ') === fieldOf(y).toSorted().join(' ')) return { label: 'conflict', weight: 0.6, caveat: null };
    return narrows(x, b) || narrows(y, a) ? { label: 'different', weight: 0.55, caveat: rankCaveat() } : null;
  },
  question: (a) => rankOrderQuestion(a.statement),
};

const place = (s: Statement): Quantity => s.value as Quantity;

/** An ordinal alone counts on in any account; one said to be so, in a field that is told, is the place of this one. */
const isPlaced = (s: Statement): boolean => SLOTS.has(s.slot) && place(s).exact && (s.slot === 'finish' || (s.predicate === 'be' && FIELD.test(s.scope.basis ?? '')));
const FIELD = /^(?:of|this|since|to|in|on|by|for) (?!\p{L}+$)|^this \p{L}+$/u;

const keyOf = (s: Statement): string => `${s.slot}|${s.subject?.head ?? ''}|${s.slot === 'finish' ? `${s.predicate ?? ''} ${s.scope.period ?? ''}` : (s.scope.basis ?? '')}`;

/** What narrows the ranked noun, its place aside. */
const fieldOf = (s: Statement): string[] => (s.subject?.modifiers ?? []).filter((m) => !ORDINAL.test(m));
const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+teenth|eleventh|twelfth|twentieth)$/u;

/** One field says all that the other's does and more, and the other account uses the fuller word too: "missile test" for its "test". */
function narrows(s: Statement, { article, statement }: Side): boolean {
  const [full, bare] = [fieldOf(s), fieldOf(statement)];
  const word = full.at(-1) ?? '';
  return word !== '' && !bare.includes(word) && bare.every((w) => full.includes(w)) && article.article.text.toLowerCase().includes(`${word} ${s.subject?.head ?? ''}`);
}

function near(a: Side, b: Side): boolean {
  const [x, y] = [instantOf(a.article.article.published), instantOf(b.article.article.published)];
  if (x === null || y === null) return true;
  const [earlier, later] = x < y ? [x, y] : [y, x];
  return later - earlier - (earlier % DAY === 0 ? DAY : 0) <= NEAR;
}

/** The article gives several places to things of one name: it tells of more than one of them. */
const isUnsettled = (side: Side): boolean => saysOtherwise(side, (s, own) => s.subject?.head === own.subject?.head && place(s).low !== place(own).low);
