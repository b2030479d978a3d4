import type { Quantity, Statement } from '../../claims/statement.ts';
import { isAmountRole } from '../../language/en/lexicon/amounts.ts';
import { OF_EACH } from '../../language/en/patterns/sole-figure.ts';
import { measureCaveat } from '../../language/en/wording/measure.ts';
import { soleQuestion } from '../../language/en/wording/sole.ts';
import { clearerSide, sourced } from '../clearer-side.ts';
import type { AnalysedArticle } from '../cross-check-result.ts';
import { forceFit } from '../gates/force.ts';
import { overlaps, roundsTo, sameFigure } from '../gates/interval.ts';
import { scopeFit } from '../gates/scope.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { phraseKeys } from './count-phrases.ts';
import { hardlyOne } from './hardly-one.ts';
import { sharedSlots } from './measure-keys.ts';
import { sharedWords } from './shared-words.ts';
import { classOf, soleFigures } from './sole-figures.ts';

/** Sentences at the top of an article that tell the news itself. */
const LEAD = 4;
/** Content words that two sentences share where they tell of one matter further down. */
const SHARED = 3;
/** Figures further apart are hardly of one thing. */
const FARTHEST = 5;

const quantity = ({ statement }: Side): Quantity => statement.value as Quantity;

/**
 * Figures in any words, where each account gives only one of the kind: "consumed some 5,200 hectares", "blackening close to 9,000
 * hectares". Blocks: a class of which either account has a second figure, other scopes and times, parts, figures that may be one or lie far
 * apart, and figures that neither stand at the top of both nor in sentences with words in common. What other rules ask by
 * a figure's predicate or role is left to them. Gets wrong: two things of one kind of which each account tells one.
 */
export const soleRule: Rule = {
  name: 'sole',
  quotes: 'sentence',
  kinds: ['count', 'money'],
  keys(statement, article) {
    const { scope } = statement;
    const of = soleFigures(article).has(statement) && scope.part !== 'part' && scope.period === undefined && !isOfEach(statement, article) ? classOf(statement) : null;
    return of === null ? [] : [`sole|${of}`];
  },
  judge(a, b): Judgement | null {
    const [s, t] = [a.statement, b.statement];
    if (forceFit(s, t) === 'unreal' || scopeFit(s, t) === 'other' || isAsked(s, t) || !differs(quantity(a), quantity(b))) return null;
    const shared = sharedWords(a, b);
    const everywhere = [a, b].every((side) => soleFigures(side.article).get(side.statement) === 'text');
    const leads = everywhere && [s, t].every(({ sentence }) => sentence < LEAD);
    return leads || shared >= SHARED ? { label: 'different', weight: 0.3, caveat: measureCaveat('matter') } : null;
  },
  question: (a, b) => soleQuestion(sourced(a), sourced(b), clearerSide(a, b)),
};

/** "Italy and Sweden have each promised two planes": of each, not of all. */
function isOfEach({ clause, sentence }: Statement, { article }: AnalysedArticle): boolean {
  return OF_EACH.test((sentence < 0 ? article.title : article.text).slice(clause.start, clause.end));
}

/** Another rule puts the question by what both say of the figure, or would if the words did not make two questions of it (a fine, damages). */
function isAsked(s: Statement, t: Statement): boolean {
  if (isAmountRole(s.predicate) && isAmountRole(t.predicate)) return true;
  const keys = s.kind === 'count' && !s.slot.startsWith('dimension:') ? phraseKeys(t) : [];
  return sharedSlots(s, t).length > 0 || phraseKeys(s).some((key) => keys.includes(key));
}

function differs(x: Quantity, y: Quantity): boolean {
  const [p, q] = [x, y].map((v) => v.stated ?? (v.low + (v.high ?? v.low)) / 2) as [number, number];
  return (!overlaps(x, y) || hardlyOne(x, y)) && !sameFigure(x, y) && !roundsTo(x, y) && Math.min(p, q) > 0 && Math.max(p, q) <= FARTHEST * Math.min(p, q);
}
