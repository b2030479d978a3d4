import type { Quantity, Statement } from '../../claims/statement.ts';
import { GROWING } from '../../language/en/lexicon/tallies.ts';
import { oncePer } from '../../language/once-per.ts';
import type { AnalysedArticle } from '../cross-check-result.ts';
import { slotKeys } from './measure-keys.ts';
import { areCapacities, hasOwnRule } from './own-rule.ts';

/** The figures of one article that speak for it. */
export interface Figures {
  /** One statement for each question and figure: later ones repeat it. */
  readonly representative: ReadonlySet<Statement>;
  /** Questions to which a statement is the article's own answer; other figures recall earlier reports and may agree, not differ. */
  readonly main: ReadonlyMap<Statement, readonly string[]>;
}

/** Share of a bound by which the figure itself may lie away from it. */
const REFINES = 0.1;

/**
 * The figures that an article gives as its own. News puts the latest first: the main one is the first of the text that is
 * no part of another and no earlier state by its words, or the title's where the text has none; a bare "dozens" gives way.
 */
export const figuresOf: (article: AnalysedArticle) => Figures = oncePer((article) => {
  const main = new Map<string, Statement>();
  const repeated = new Map<string, Statement>();
  const isCapacity = areCapacities(article.analysis.statements);
  for (const s of article.analysis.statements) {
    if (s.value.type !== 'quantity' || hasOwnRule(s) || isCapacity(s)) continue;
    const key = slotKeys(s).join(' ');
    const figure = `${key === '' ? `${s.slot} ${s.object?.head ?? ''}` : key}|${s.value.low}|${s.value.high ?? ''}`;
    const held = repeated.get(figure);
    if (!held || (held.sentence < 0 && s.sentence >= 0)) repeated.set(figure, s);
  }
  const representative = new Set(repeated.values());
  for (const s of representative) for (const key of slotKeys(s)) {
    if ((s.scope.part === 'part' && s.scope.population === undefined) || s.order === 'initial') continue;
    const scoped = `${key}|${s.scope.place ?? ''}|${s.scope.population ?? ''}|${s.scope.part === 'part' ? 'part' : ''}`;
    const first = main.get(scoped);
    if (!first || refines(s, first) || (!refines(first, s) && (outgrows(s, first) || (!outgrows(first, s) && earlier(s, first))))) main.set(scoped, s);
  }
  const own = new Map<Statement, string[]>();
  for (const [scoped, s] of main) own.set(s, [...(own.get(s) ?? []), slotKeys(s).find((k) => scoped.startsWith(`${k}|`)) ?? scoped]);
  return { representative, main: own };
});

/** A larger figure of a tally that only grows is the newer one, unless it is so much larger that it must be another event's. */
function outgrows(s: Statement, than: Statement): boolean {
  const [x, y] = [(s.value as Quantity).stated, (than.value as Quantity).stated];
  return GROWING.has(s.predicate ?? '') && x !== undefined && y !== undefined && x > y && x <= 2 * y && s.force === 'asserted';
}

/** The figure itself says more than the bound that leads up to it ("below $6,000", then "a low of $5,995.58"). */
function refines(s: Statement, than: Statement): boolean {
  const [x, y] = [s.value as Quantity, than.value as Quantity];
  if (!x.exact || x.stated === undefined || y.stated === undefined || !/^(?:more|less)-than$/.test(y.approximation ?? '')) return false;
  return y.low <= x.stated && x.stated <= (y.high ?? Infinity) && Math.abs(x.stated - y.stated) <= REFINES * y.stated;
}

function earlier(s: Statement, than: Statement): boolean {
  if (isVague(s) !== isVague(than)) return isVague(than);
  if (s.sentence < 0 !== than.sentence < 0) return than.sentence < 0;
  return s.sentence < than.sentence || (s.sentence === than.sentence && s.words.start < than.words.start);
}

const isVague = (s: Statement): boolean => (s.value as Quantity).approximation === 'vague';
