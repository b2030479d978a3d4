import type { Kind, Quantity, Statement } from '../../claims/statement.ts';
import { HELD_ROLES, isAmountRole, LOOSE_ROLES, MARKET_ROLES } from '../../language/en/lexicon/amounts.ts';
import { familyById } from '../../language/en/lexicon/predicates.ts';
import { sameThing } from '../../language/en/lexicon/same-things.ts';
import { HEDGES } from '../../language/en/lexicon/reporting.ts';
import { countCaveat } from '../../language/en/wording/count.ts';
import { measureCaveat } from '../../language/en/wording/measure.ts';
import { aboutOrMore, boundedApart } from '../gates/bounds.ts';
import { sourced } from '../clearer-side.ts';
import { forceFit } from '../gates/force.ts';
import { overlaps, roundsTo, sameFigure, stepOf } from '../gates/interval.ts';
import { isUnsettled, sameOccasion } from '../gates/occasion.ts';
import { laterOf } from '../gates/order.ts';
import { scopeFit } from '../gates/scope.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { otherComparands } from './comparand.ts';
import { hardlyOne } from './hardly-one.ts';
import { figuresOf } from './main-figures.ts';
import { figureKeys, isDistinctive, sharedSlots, slotKeys } from './measure-keys.ts';
import { sharedWords } from './shared-words.ts';

/** What tells one family of measures from another. */
export interface MeasureFamily {
  readonly name: string;
  readonly kind: Kind;
  /** Whether a statement of the kind belongs to the family. */
  readonly holds: (statement: Statement) => boolean;
  readonly question: (a: Statement, b: Statement) => string;
}

/** Words that two clauses must share before figures alone agree, by how telling the figure is. */
const SHARED_DISTINCTIVE = 1;
const SHARED_ROUND = 3;
/** From so many on, reports days apart tell how long after another one happening came. */
const SHARED_LAG = 2;
/** Share of the coarser figure's step up to which a difference may be rounding, though neither is the other's round figure. */
const ROUNDED = 0.5;
/** Figures further apart than this answer different questions, whatever their words. */
const FARTHEST = 20;
/** Prices on a market further apart are of two things. */
const MARKET_RANGE = 2;

const quantity = (side: Side): Quantity => side.statement.value as Quantity;

/** A rule for quantities with a unit: agreement on the figure, difference on the same slot, and on a figure that one side puts the truth below and the other above. */
export function measureRule(family: MeasureFamily): Rule {
  return {
    name: family.name,
    quotes: 'sentence',
    kinds: [family.kind],
    keys(statement, article) {
      if (statement.value.type !== 'quantity' || !family.holds(statement)) return [];
      const { main, representative } = figuresOf(article);
      if (!representative.has(statement)) return [];
      return [...(main.get(statement) ?? []), ...figureKeys(statement)];
    },
    judge(a, b, comparison) {
      const force = forceFit(a.statement, b.statement);
      // How long something has gone on is not how long it will; other figures of what is to be may be those of what is.
      if ((force === 'unreal' && family.kind === 'duration') || quantity(a).unit !== quantity(b).unit) return null;
      const slots = sharedSlots(a.statement, b.statement);
      const lag = slots.length > 0 && isLag(a.statement);
      if (boundsDiffer(a, b, slots.length > 0)) return { label: 'different', weight: 0.35, caveat: countCaveat('rounding') };
      const agreement = agree(a, b, slots.length > 0 && !lag);
      const own = (side: Side): readonly string[] => figuresOf(side.article).main.get(side.statement) ?? [];
      if (agreement || !slots.some((k) => own(a).includes(k) && own(b).includes(k))) return agreement;
      const asked = (s: Statement): boolean => slotKeys(s).some((k) => slots.includes(k));
      // A price on a market is told at several moments; the first is the article's own.
      const market = MARKET_ROLES.has(a.statement.predicate ?? '');
      if (market && isFar(a, b, MARKET_RANGE)) return null;
      if ((!market && (isUnsettled(a, asked) || isUnsettled(b, asked))) || (a.statement.predicate !== null && !sameOccasion(a, b) && !(lag && sharedWords(a, b) >= SHARED_LAG))) return null;
      const scope = scopeFit(a.statement, b.statement);
      if (scope === 'other') {
        comparison.setAside('other-scope', a, b);
        return null;
      }
      if (lag) return overlaps(quantity(a), quantity(b)) || sharedWords(a, b) < SHARED_DISTINCTIVE || isFar(a, b) ? null : { label: 'different', weight: 0.35, caveat: measureCaveat('start') };
      if (apart(a, b) || addsUp(a) !== addsUp(b)) return null;
      if (force === 'unreal') return differ(a, b, true) === null ? null : { label: 'different', weight: 0.35, caveat: countCaveat('hedge') };
      return differ(a, b, scope === 'open' || (force === 'soft' && !bothValued(a, b)));
    },
    question: (a, b) => family.question(a.statement, b.statement),
  };
}

/** Both say what a thing is worth or costs, of things named otherwise; a budget stands for what it is spent on. */
function apart({ statement: s }: Side, { statement: t }: Side): boolean {
  const [x, y] = [s.subject?.head ?? 'it', t.subject?.head ?? 'it'];
  return s.predicate === t.predicate && /^(?:worth|budget|insured)$/.test(s.predicate ?? '') && sameThing(x) !== sameThing(y) && ![x, y].some((head) => STANDS_FOR_COST.test(head));
}

/** "Together their droughts spanned 176 years": the sum of two is neither's own. */
const addsUp = ({ article: { article }, statement: s }: Side): boolean => SUM.test((s.sentence < 0 ? article.title : article.text).slice(Math.max(0, s.clause.start - SUM_BEFORE), s.clause.end));
const SUM = /\b(?:combined|altogether|between them|put together|taken together|added up)\b/i;
/** How far before its clause the word may stand ("When combined, …"), in characters. */
const SUM_BEFORE = 20;

const STANDS_FOR_COST = /^(?:it|budget|price|cost|bill|tag|production|project|work|he|she|they|which|that)$/;

/** One thing that the accounts call otherwise ("satellite", "spacecraft"), which no word in common can show. */
function otherNoun({ subject: x }: Statement, { subject: y }: Statement): boolean {
  return x !== null && y !== null && x.head !== y.head && sameThing(x.head) === sameThing(y.head);
}

/** What a thing is worth is always somebody's estimate; only a hedge on the estimate itself softens it. */
const bothValued = (a: Side, b: Side): boolean => [a, b].every(({ article, statement: s }) => s.predicate === 'worth' && !(article.article.text.slice(s.clause.start, s.clause.end).toLowerCase().match(/\p{L}+/gu) ?? []).some((w) => HEDGES.has(w)));

function agree(a: Side, b: Side, sameSlot: boolean): Judgement | null {
  const [x, y] = [quantity(a), quantity(b)];
  const round = roundsTo(x, y) && (sameSlot || sharedWords(a, b) >= SHARED_ROUND);
  if (!sameFigure(x, y) && !round) return null;
  const equal = x.stated !== undefined && y.stated !== undefined && Math.abs(x.stated - y.stated) <= 0.005 * Math.abs(x.stated);
  const needed = sameSlot ? 0 : equal && sameLag(a, b) ? SHARED_DISTINCTIVE : equal && isDistinctive(x) && isDistinctive(y) ? SHARED_DISTINCTIVE : SHARED_ROUND;
  if (!sameSlot && !equal && !round && !sameHead(a, b)) return null;
  if (sharedWords(a, b) < needed) return null;
  // Round shares are many: two of one size are one where they are of one thing.
  if (!sameSlot && a.statement.kind === 'percent' && !isDistinctive(x) && !sameHead(a, b)) return null;
  if (otherComparands(a, b) || (!sameSlot && isUpright(a) !== isUpright(b))) return null;
  // "More than ten minutes" and "about ten minutes" of things told in other words may well be two times.
  if (!sameSlot && a.statement.kind === 'duration' && x.approximation !== y.approximation && (isOpen(x) || isOpen(y))) return null;
  return { label: 'agrees', weight: (isDistinctive(x) ? 0.75 : 0.55) + (sameSlot ? 0.1 : 0) + (equal ? 0.1 : 0), caveat: null };
}

/** "Nearly $2 billion" / "more than $2 billion" of one matter, and, of times told in other words, "about" / "more than ten minutes". */
function boundsDiffer(a: Side, b: Side, sameSlot: boolean): boolean {
  const [x, y] = [quantity(a), quantity(b)];
  if (!(boundedApart(x, y) || (!sameSlot && a.statement.kind === 'duration' && aboutOrMore(x, y)))) return false;
  return sharedWords(a, b) >= (sameSlot ? 0 : isDistinctive(x) ? SHARED_DISTINCTIVE : SHARED_ROUND);
}

/** How high or deep something is or went, not how far: 300 miles up are not 300 miles across. */
const isUpright = ({ statement: s }: Side): boolean => s.slot === 'dimension:length' && (UPRIGHT.test(s.predicate ?? '') || UPRIGHT.test(s.subject?.head ?? ''));
const UPRIGHT = /^(?:high|tall|deep|altitude|height|depth|elevation)$/;

/** Tells how long after or before something else it came, not how long it was. */
const isLag = (s: Statement): boolean => s.kind === 'duration' && ((s.predicate ?? '').includes(' ') || s.predicate === 'response');

const isOpen = (q: Quantity): boolean => q.approximation === 'more-than' || q.approximation === 'at-least' || q.approximation === 'less-than';

/** Both tell how long after something else it came. */
const sameLag = (a: Side, b: Side): boolean => isLag(a.statement) && a.statement.predicate?.split(' ')[0] === b.statement.predicate?.split(' ')[0];

const sameHead = (a: Side, b: Side): boolean => a.statement.subject !== null && a.statement.subject.head === b.statement.subject?.head;

/** "A 30-metre crane": a thing told by its size for the first time, of which there may be others. */
const isOneOfMany = (side: Side): boolean => {
  const { source, statement: s } = sourced(side);
  return s.slot.startsWith('dimension:') && /\ban?\s$/i.test(source.slice(Math.max(0, s.words.start - 4), s.words.start));
};

/** Figures so far apart that they hardly answer one question; the middle stands for a range. */
function isFar(a: Side, b: Side, farthest = FARTHEST): boolean {
  const [p, q] = [a, b].map(quantity).map((x) => x.stated ?? (x.low + (x.high ?? x.low)) / 2) as [number, number];
  return p <= 0 || q <= 0 || Math.max(p, q) > farthest * Math.min(p, q);
}

function differ(a: Side, b: Side, soft: boolean): Judgement | null {
  const [x, y] = [quantity(a), quantity(b)];
  // What a figure stands for by the words around it is the question itself; both accounts may share no more.
  const role = a.statement.predicate === b.statement.predicate && isAmountRole(a.statement.predicate);
  const told = (role && !HELD_ROLES.has(a.statement.predicate ?? '') && !LOOSE_ROLES.has(a.statement.predicate ?? '')) || a.statement.slot === 'dimension:magnitude';
  // One family of verb on both sides ("halted", "stopped") is a word in common.
  const akin = a.statement.predicate === b.statement.predicate && familyById(a.statement.predicate ?? '') !== null || otherNoun(a.statement, b.statement);
  if (isFar(a, b) || (!told && !akin && sharedWords(a, b) < SHARED_DISTINCTIVE)) return null;
  if (!told && isOneOfMany(a) && isOneOfMany(b) && sharedWords(a, b) < SHARED_ROUND) return null;
  if (overlaps(x, y)) return hardlyOne(x, y) ? { label: 'different', weight: 0.3, caveat: countCaveat('rounding') } : null;
  const later = laterOf(a, b);
  if (a.statement.cardinality === 'moving' || b.statement.cardinality === 'moving') {
    return later === null ? { label: 'different', weight: 0.4, caveat: countCaveat('order') } : { label: 'changed', weight: 0.5, caveat: null, later };
  }
  if (soft) return { label: 'different', weight: 0.4, caveat: countCaveat('hedge') };
  if (a.statement.slot === 'dimension:speed' && !sameHead(a, b)) return { label: 'different', weight: 0.4, caveat: measureCaveat('moment') };
  if (Math.abs((x.stated ?? 0) - (y.stated ?? 0)) <= ROUNDED * Math.max(stepOf(x), stepOf(y))) return { label: 'different', weight: 0.45, caveat: measureCaveat('rounding') };
  // A dimension of a thing that both name, a debt or a loot need no more in common; amounts and durations do.
  const needed = told ? 0 : a.statement.slot.startsWith('dimension:') || role ? SHARED_DISTINCTIVE : SHARED_ROUND;
  const firm = x.approximation !== 'vague' && y.approximation !== 'vague' && sharedWords(a, b) >= needed;
  return firm ? { label: 'conflict', weight: 0.55, caveat: null } : { label: 'different', weight: 0.35, caveat: countCaveat('scope') };
}
