import type { Statement } from '../../claims/statement.ts';
import { sameParty } from '../../language/en/lexicon/parties.ts';
import { stageCaveat, stageQuestion } from '../../language/en/wording/stage.ts';
import type { AnalysedArticle } from '../cross-check-result.ts';
import { laterByStamps } from '../gates/order.ts';
import { ownName } from '../own-name.ts';
import { namedEntity } from '../same-entity.ts';
import { ofOneSubject } from '../gates/says-otherwise.ts';
import type { Comparison, Judgement, Rule, Side } from '../rule.ts';

/**
 * How far one person has come in a process that runs one way: the law's, or recovery. The later stage is the later state;
 * stamps that say otherwise soften to "different". Compares the furthest stage of each article. Blocks: other names, other
 * parties, forecasts, denials. Gets wrong: two suspects that both accounts leave without a name.
 */
export const stageRule: Rule = {
  name: 'stage',
  quotes: 'sentence',
  kinds: ['status'],
  keys: (s, article) => (s.slot.startsWith('stage:') && isFurthest(s, article) ? [s.slot] : []),
  judge(a, b, comparison): Judgement | null {
    const [p, q] = [stageOf(a.statement), stageOf(b.statement)];
    if (a.statement.slot !== b.statement.slot || p === null || q === null || !samePerson(a, b, comparison)) return null;
    if (p === q) return { label: 'agrees', weight: 0.5, caveat: null };
    const later = p > q ? 'a' : 'b';
    const stamps = laterByStamps(a, b);
    return stamps !== null && stamps !== later ? { label: 'different', weight: 0.5, caveat: stageCaveat() } : { label: 'changed', weight: 0.6, caveat: stageCaveat(), later };
  },
  question: (a, b) => stageQuestion(a.statement.predicate === 'justice', [a, b].map((s) => ownName(s.statement.subject)).find((name) => name !== null) ?? null, [a, b].map((s) => s.statement.subject?.head ?? 'person').toSorted()[0] ?? 'person'),
};

const stageOf = (s: Statement): number | null => (s.value.type === 'state' ? s.value.stage : null);

function samePerson(a: Side, b: Side, { alignment }: Comparison): boolean {
  const [x, y] = [a.statement.subject, b.statement.subject];
  const entity = namedEntity(a, b, x, y, alignment);
  return entity === 'open' ? !(x?.name && y?.name) && sameParty(x?.head ?? '', y?.head ?? '') : entity === 'same';
}

/** The furthest stage that an article gives for a person, where it first says so. */
function isFurthest(s: Statement, article: AnalysedArticle): boolean {
  const own = article.analysis.statements.filter((o) => o.slot === s.slot && ofOneSubject(o, s));
  const furthest = Math.max(...own.map((o) => stageOf(o) ?? 0));
  return own.find((o) => stageOf(o) === furthest) === s;
}
