import type { Statement } from '../../claims/statement.ts';
import { LANDFORMS } from '../../language/en/lexicon/locations.ts';
import { placeKindCaveat, placeKindQuestion } from '../../language/en/wording/identity.ts';
import { foldName, foldText } from '../../language/fold-name.ts';
import type { Judgement, Rule, Side } from '../rule.ts';

/**
 * What kind of place a named one is: "the town of Osby" against "the island of Osby" or "Osby, a village". Different accounts,
 * since a town may share its island's name. Blocks: an article that also has the other side's word beside the name. Gets wrong: a place
 * that truly is both, and a word used loosely.
 */
export const placeKindRule: Rule = {
  name: 'identity/place-kind',
  kinds: ['identity'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'place-kind' ? [foldName(s.subject?.name ?? '')] : []),
  judge(a, b): Judgement | null {
    const [p, q] = [kindOf(a.statement), kindOf(b.statement)];
    if (p === q) return { label: 'agrees', weight: 0.2, caveat: null, supports: true };
    return uses(a, q) || uses(b, p) ? null : { label: 'different', weight: LANDFORMS.has(p) !== LANDFORMS.has(q) ? 0.5 : 0.4, caveat: placeKindCaveat() };
  },
  question: (a) => placeKindQuestion(a.statement.subject?.name ?? ''),
};

const kindOf = (s: Statement): string => (s.value.type === 'named' ? s.value.phrase.head : '');

/** Whether an article has the other side's word beside the place's name. */
function uses({ article, statement }: Side, kind: string): boolean {
  const name = foldName(statement.subject?.name ?? '');
  const text = ` ${foldText(`${article.article.title} ${article.article.text}`)}`;
  return [`${kind} of ${name}`, `${kind} ${name}`, `${name} ${kind}`].some((words) => text.includes(` ${words}`))
    || article.analysis.statements.some((s) => s.slot === 'place-kind' && kindOf(s) === kind && foldName(s.subject?.name ?? '') === name);
}
