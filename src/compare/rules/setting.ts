import type { Statement } from '../../claims/statement.ts';
import { INCIDENTS } from '../../language/en/lexicon/incidents.ts';
import { LOOSELY, VAGUE_LOCATIONS } from '../../language/en/lexicon/locations.ts';
import { terrainOf } from '../../language/en/lexicon/terrain.ts';
import { settingCaveat, settingQuestion } from '../../language/en/wording/incident.ts';
import type { AnalysedArticle } from '../cross-check-result.ts';
import { forceFit } from '../gates/force.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { samePart } from './place-values.ts';

/** Sentences at the top of an article that say what it reports. */
const LEAD = 3;

/**
 * The setting of the incident that both articles report: "in London" beside "near London", "in woods" beside "into a mountain".
 * Both may stand, so it is a different account. Blocks: other incidents, other times, places that one account has inside
 * and the other beside each other, ground told by the same or by no word. Gets wrong: an incident with several scenes.
 */
export const settingRule: Rule = {
  name: 'setting',
  quotes: 'clause',
  kinds: ['place'],
  keys: (s, article) => (isSetting(s, article) ? [`setting:${s.predicate}`] : []),
  judge(a, b): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (forceFit(x, y) === 'unreal') return null;
    const beside = besides(a, b);
    if (beside) return { label: 'different', weight: 0.5, caveat: settingCaveat(true) };
    const [p, q] = [x, y].map((s) => terrainOf(wordsOf(s))) as [string[], string[]];
    if (x.slot !== 'at' || y.slot !== 'at' || p.length === 0 || q.length === 0) return null;
    if (p.some((kind) => q.includes(kind))) return { label: 'agrees', weight: 0.4, caveat: null, supports: true };
    return { label: 'different', weight: 0.45, caveat: settingCaveat(false) };
  },
  question: (a) => settingQuestion(a.statement.predicate ?? ''),
};

const partsOf = (s: Statement): string[] => (s.value.type === 'named' ? s.value.phrase.modifiers.filter((p) => !/^[=:~!]/.test(p)) : []);
/** The words of the most specific part: the rest of the chain only says where that lies. */
const wordsOf = (s: Statement): string[] => (partsOf(s)[0] ?? '').split(' ');

/** Two kinds of ground in one account: it tells of two incidents, or of one with several scenes. */
function otherGround(o: Statement, s: Statement): boolean {
  const [p, q] = [terrainOf(wordsOf(o)), terrainOf(wordsOf(s))];
  return p.length > 0 && q.length > 0 && !p.some((kind) => q.includes(kind));
}

function isSetting(s: Statement, article: AnalysedArticle): boolean {
  if (!INCIDENTS.has(s.predicate ?? '') || !/^(?:at|near)$/.test(s.slot) || s.polarity === 'negative' || s.scope.period !== undefined) return false;
  const own = article.analysis.statements.filter((o) => o.predicate === s.predicate);
  return own.some((o) => o.sentence < LEAD) && !own.some((o) => o.kind === 'place' && o.slot === 'at' && o.scope.period === undefined && otherGround(o, s));
}

/** "At Corrow" of a village says no more than "near": headlines use it for the next place that has a name. */
function isLoose({ statement: s, article: { article } }: Side): boolean {
  return LOOSELY.test((s.sentence < 0 ? article.title : article.text).slice(s.clause.start, s.words.end));
}

/** One has it near what the other has it in. */
function besides(a: Side, b: Side): boolean {
  if (a.statement.slot === b.statement.slot) return false;
  const [{ statement: near }, inner] = a.statement.slot === 'near' ? [a, b] : [b, a];
  if (isLoose(inner)) return false;
  const at = inner.statement;
  const [next = ''] = partsOf(near);
  const inside = partsOf(at);
  return next !== '' && !VAGUE_LOCATIONS.has(next) && inside.some((part) => samePart(next, part)) && !partsOf(near).slice(1).some((part) => inside[0] !== undefined && samePart(part, inside[0]));
}
