import type { Statement } from '../../claims/statement.ts';
import { lastingCaveat, lastingQuestion } from '../../language/en/wording/lasting.ts';
import type { AnalysedArticle } from '../cross-check-result.ts';
import { sameOccasion } from '../gates/occasion.ts';
import { laterByStamps } from '../gates/order.ts';
import type { Judgement, Rule } from '../rule.ts';

/**
 * Whether something that ends on a set day is given more time: one account tells its end, the other its extension. The extension is the
 * later state; stamps that say otherwise make them different accounts. Blocks: an account of the end that tells an extension too,
 * other nouns, reports days apart. Gets wrong: two contracts, two bans.
 */
export const lastingRule: Rule = {
  name: 'lasting',
  kinds: ['status'],
  quotes: 'sentence',
  keys: (s, article) => (s.slot === 'lasting' && s.force !== 'denied' && !(isEnd(s) && tellsExtension(article, s)) ? [`lasting:${s.subject?.head}`] : []),
  judge(a, b): Judgement | null {
    if (!sameOccasion(a, b)) return null;
    if (isEnd(a.statement) === isEnd(b.statement)) return { label: 'agrees', weight: 0.3, caveat: null, supports: true };
    const later = isEnd(a.statement) ? 'b' : 'a';
    const stamps = laterByStamps(a, b);
    return stamps !== null && stamps !== later ? { label: 'different', weight: 0.5, caveat: lastingCaveat() } : { label: 'changed', weight: 0.55, caveat: lastingCaveat(), later };
  },
  question: (a) => lastingQuestion(a.statement.subject?.head ?? ''),
};

const isEnd = (s: Statement): boolean => s.value.type === 'state' && s.value.side === -1;

const tellsExtension = ({ analysis }: AnalysedArticle, end: Statement): boolean => analysis.statements.some((s) => s.slot === 'lasting' && s.subject?.head === end.subject?.head && !isEnd(s));
