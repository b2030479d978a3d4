import type { Quantity, Statement } from '../../claims/statement.ts';
import { STILL } from '../../language/en/lexicon/reporting.ts';
import { isOrdinaryWord } from '../../language/en/document-frequency.ts';
import { isProForm } from '../../language/en/lexicon/pro-forms.ts';
import { PEOPLE } from '../../language/en/lexicon/people-nouns.ts';
import { familyById } from '../../language/en/lexicon/predicates.ts';
import { sameThing } from '../../language/en/lexicon/same-things.ts';
import { DONE_TO, GROWING } from '../../language/en/lexicon/tallies.ts';
import { countCaveat, countQuestion } from '../../language/en/wording/count.ts';
import type { AnalysedArticle } from '../cross-check-result.ts';
import { forceFit } from '../gates/force.ts';
import { isSpecific, overlaps, roundsTo, sameFigure, stepOf } from '../gates/interval.ts';
import { isUnsettled, sameOccasion } from '../gates/occasion.ts';
import { clearerSide } from '../clearer-side.ts';
import { laterByStamps, laterByWording, laterOf } from '../gates/order.ts';
import { scopeFit } from '../gates/scope.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { hardlyOne } from './hardly-one.ts';
import { apartAndUnknown, isFar, knows, onlyPlaceOpen, phraseKeys, tellingModifiers } from './count-phrases.ts';
import { askedPredicate, figureKeys, isDistinctive, sharedSlots, slotKeys } from './measure-keys.ts';
import { figuresOf } from './main-figures.ts';
import { sharedWords } from './shared-words.ts';

/** Figures of people from here on are told of one thing only in one event's coverage. */
const LARGE = 1000;
/** Content words that two sentences must share before a figure alone, or a difference, counts. */
const SHARED = 3;
const SHARED_NOUNS = 2;
/** The same for one and two things, which are told of much. */
const SHARED_OF_PAIRS = 4;
/** Share by which two large figures may differ and still be two states of one. */
const NEAR = 0.05;

/** "4 U" counts nothing. */
const isNoun = (slot: string): boolean => slot.length > 1 && !isProForm(slot);

const quantity = (side: Side): Quantity => side.statement.value as Quantity;

/** Counts of people and things: tolls that grow, numbers aboard, numbers of things, and counts of nobody. */
export const countRule: Rule = {
  name: 'count',
  quotes: 'sentence',
  kinds: ['count'],
  keys(statement: Statement, article: AnalysedArticle) {
    if (statement.value.type !== 'quantity' || statement.slot.startsWith('dimension:') || !isNoun(statement.slot)) return [];
    const { main, representative } = figuresOf(article);
    if (!representative.has(statement)) return [];
    return [...(main.get(statement) ?? []), ...figureKeys(statement), ...phraseKeys(statement), ...(HURT.has(statement.predicate ?? '') && main.has(statement) ? [`h|${statement.scope.period ?? ''}`] : [])];
  },
  judge(a, b, comparison) {
    const force = forceFit(a.statement, b.statement);
    const scope = scopeFit(a.statement, b.statement);
    const sameSlot = sharedSlots(a.statement, b.statement).length > 0;
    const agreement = agree(a, b, sameSlot, scope);
    if (agreement) return agreement;
    // What is to be and what is may be one figure; apart, they are no two accounts of one thing.
    if (force === 'unreal' && !(isPlan(a.statement) && isPlan(b.statement))) {
      comparison.setAside('forecast', a, b);
      return null;
    }
    const bothMain = figuresOf(a.article).main.has(a.statement) && figuresOf(b.article).main.has(b.statement);
    if (!sameSlot && bothMain && akin(a.statement, b.statement)) return scope === 'other' ? null : elsewhere(a, b);
    if (!sameSlot) return scope === 'same' ? (nearly(a, b, force !== 'fact') ?? otherwise(a, b)) : null;
    if (!bothMain) return null;
    if (scope === 'other') {
      comparison.setAside('other-scope', a, b);
      return elsewhere(a, b);
    }
    if (scope === 'open' && a.statement.cardinality === 'moving' && onlyPlaceOpen(a.statement, b.statement)) return elsewhere(a, b);
    return differ(a, b, scope === 'open', force !== 'fact');
  },
  question: (a, b) => countQuestion(a.statement, b.statement, clearerSide(a, b)),
};

function agree(a: Side, b: Side, sameSlot: boolean, scope: ReturnType<typeof scopeFit>): Judgement | null {
  const [x, y] = [quantity(a), quantity(b)];
  // Ten of the dead who were children are not ten dead.
  if ((a.statement.scope.part === 'part') !== (b.statement.scope.part === 'part') && a.statement.scope.population !== b.statement.scope.population) return null;
  const background = a.statement.scope.period !== undefined && b.statement.scope.period !== undefined;
  const samePeriod = a.statement.scope.period === b.statement.scope.period;
  if (scope === 'other' && !((samePeriod || background) && x.stated === y.stated && isDistinctive(x))) return null;
  if (!samePeriod && !background && !isDistinctive(x)) return null;
  const large = !sameSlot && (x.stated ?? 0) >= LARGE && (y.stated ?? 0) >= LARGE && (sameFigure(x, y) || roundsTo(x, y)) && sharedWords(a, b) >= SHARED;
  const equal = x.stated !== undefined && x.stated === y.stated && sameFigure(x, y);
  const figure = equal || large || (sameSlot && (sameFigure(x, y) || roundsTo(x, y)));
  if (!figure) return null;
  if (!sameSlot && !large && !isDistinctive(x) && !sameWords(a.statement, b.statement) && !toldAlike(a, b)) return null;
  if (a.statement.slot !== b.statement.slot && sharedWords(a, b) < SHARED_NOUNS) return null;
  if (!sameSlot && otherPeople(a.statement, b.statement) && !isTelling(x)) return null;
  const exact = x.exact && y.exact && x.low === y.low;
  const specific = isSpecific(x) && isSpecific(y);
  const weight = (specific ? 0.6 : 0.3) + (exact ? 0.2 : 0) + (sameSlot ? 0.1 : 0) + (GROWING.has(a.statement.predicate ?? '') ? 0.05 : 0);
  return { label: 'agrees', weight, caveat: null };
}

/** What tells that a small figure is of the same ones, where nothing is said of them in one word: much of the sentence, or a noun that hardly any text has. */
const toldAlike = (a: Side, b: Side): boolean => sharedWords(a, b) >= ((quantity(a).stated ?? 0) > 2 || a.statement.slot === 'people' ? SHARED : SHARED_OF_PAIRS) || (a.statement.slot === b.statement.slot && a.statement.slot !== 'people' && !isOrdinaryWord(a.statement.slot));

/** People of two kinds under one figure: a million voters are not a million migrants. */
const otherPeople = (a: Statement, b: Statement): boolean => a.slot === 'people' && [a, b].every((s) => s.object !== null && !PEOPLE.has(s.object.head)) && a.object?.head !== b.object?.head;

/** Two significant digits or more. */
const isTelling = (q: Quantity): boolean => q.stated !== undefined && q.stated / Math.max(stepOf(q), 1) >= 10;

/** The counted phrases share a modifier besides their head and the figure ("work trains"). */
function sameWords(a: Statement, b: Statement): boolean {
  if (!a.object || !b.object || a.object.head !== b.object.head) return false;
  const words = new Set(tellingModifiers(b).filter((m) => /^\p{L}{3,}/u.test(m)));
  return tellingModifiers(a).some((m) => words.has(m));
}

/** Large figures a few per cent apart, told in much the same words, are one figure at two times. */
function nearly(a: Side, b: Side, soft: boolean): Judgement | null {
  const [x, y] = [quantity(a), quantity(b)];
  const [p, q] = [x.stated ?? 0, y.stated ?? 0];
  if (p < LARGE || q < LARGE || p === q || Math.abs(p - q) > NEAR * Math.max(p, q) || a.statement.slot !== b.statement.slot || !isDistinctive(x) || !isDistinctive(y) || sharedWords(a, b) < SHARED) return null;
  const later = laterOf(a, b) ?? largerLatest(a, b);
  if (later === null || soft) return { label: 'different', weight: 0.4, caveat: countCaveat(soft ? 'hedge' : 'order') };
  return { label: 'changed', weight: 0.6, caveat: null, later };
}

/** Figures of one phrase ("rescue crews", "British customers") whose clauses say different things of them: each may count other ones. */
function otherwise(a: Side, b: Side): Judgement | null {
  const keys = phraseKeys(b.statement);
  if (!phraseKeys(a.statement).some((k) => keys.includes(k)) || sharedWords(a, b) < (a.statement.slot === 'people' ? SHARED_NOUNS : SHARED) || isFar(a, b)) return null;
  return apartAndUnknown(a, b) ? { label: 'different', weight: 0.3, caveat: countCaveat('scope') } : null;
}

/** Figures of one question for two groups, or of one place and of all, where neither account knows the other's figure. */
const elsewhere = (a: Side, b: Side): Judgement | null => ((isTold(a.statement, b.statement) || sharedWords(a, b) > 0) && !isFar(a, b) && apartAndUnknown(a, b) ? { label: 'different', weight: 0.3, caveat: countCaveat('scope') } : null);

/** Jobs that are to go are announced before they go: one account may tell the plan, the other the cut. */
const isPlan = (s: Statement): boolean => slotKeys(s).some((k) => k.endsWith('|lay-off'));

/** Those hurt are told by what was done for them too: nine injured are hardly fourteen treated. */
const akin = (a: Statement, b: Statement): boolean => HURT.has(a.predicate ?? '') && HURT.has(b.predicate ?? '');
const HURT: ReadonlySet<string> = new Set(['injure', 'treat', 'hospitalise']);

/** What befell people in an event is one question by itself, in whatever words the clauses put it. */
const isTold = (a: Statement, b: Statement): boolean => isSameThing(a, b) || a.slot === 'people' && b.slot === 'people' && [a, b].every((s) => s.scope.place === undefined && (s.scope.population === undefined || s.sentence < LEAD_SENTENCES) && (DONE_TO.has(s.predicate ?? '') || ATTENDING.has(askedPredicate(s.predicate ?? ''))));
/** One kind of thing to which the same was done ("140 flights were cancelled"). */
const isSameThing = (a: Statement, b: Statement): boolean => a.slot !== 'people' && sameThing(a.slot) === sameThing(b.slot) && a.predicate === b.predicate && (familyById(a.predicate ?? '') !== null || (a.predicate ?? '').startsWith('vote-'));

/** A group counted further down may be any part of all. */
const LEAD_SENTENCES = 4;
const ATTENDING: ReadonlySet<string> = new Set(['attend', 'perpetrate', 'participate', 'evacuate', 'survive', 'employ']);

/** "Bringing the total to": the larger figure says of itself that it is the newer one. */
function largerLatest(a: Side, b: Side): 'a' | 'b' | null {
  const [p, q] = [quantity(a).stated ?? 0, quantity(b).stated ?? 0];
  const [x, y] = [a.statement.order === 'latest', b.statement.order === 'latest'];
  return x && !y && p > q ? 'a' : y && !x && q > p ? 'b' : null;
}

/** "Two people remain trapped": of figures that go up and down, one that says "still" was counted after one that does not. */
function stillSide(a: Side, b: Side): 'a' | 'b' | null {
  const [x, y] = [a, b].map(({ article, statement: s }) => STILL.test((s.sentence < 0 ? article.article.title : article.article.text).slice(s.clause.start, s.clause.end)));
  return x === y ? null : x ? 'a' : 'b';
}

function differ(a: Side, b: Side, open: boolean, soft: boolean): Judgement | null {
  const [x, y] = [quantity(a), quantity(b)];
  const growing = a.statement.cardinality === 'moving' && b.statement.cardinality === 'moving';
  const [p, q] = [point(x), point(y)];
  if (p === null || q === null) return growing || overlaps(x, y) || sharedWords(a, b) < SHARED_NOUNS ? null : { label: 'different', weight: 0.3, caveat: countCaveat('scope') };
  const none = (p === 0) !== (q === 0);
  if (!growing && overlaps(x, y)) return hardlyOne(x, y) && !knows(a, b) && !knows(b, a) ? { label: 'different', weight: 0.3, caveat: countCaveat('rounding') } : null;
  if (growing && !none) {
    if (open) return elsewhere(a, b);
    const onlyGrows = GROWING.has(a.statement.predicate ?? '') && GROWING.has(b.statement.predicate ?? '');
    const worded = onlyGrows ? laterOf(a, b) : (laterByWording(a, b) ?? stillSide(a, b) ?? laterByStamps(a, b));
    if (!onlyGrows) {
      return worded === null ? { label: 'different', weight: 0.45, caveat: countCaveat('order') } : { label: 'changed', weight: 0.6, caveat: null, later: worded };
    }
    const byGrowth = p > q ? 'a' : 'b';
    const stamps = laterByStamps(a, b);
    if (stamps !== null && stamps !== byGrowth) return { label: 'different', weight: 0.5, caveat: countCaveat('order') };
    return { label: 'changed', weight: 0.7, caveat: null, later: byGrowth };
  }
  if (!none) {
    const asked = (s: Statement): boolean => sharedSlots(s, a.statement).length > 0 && s.scope.population === a.statement.scope.population;
    if (isUnsettled(a, asked) || isUnsettled(b, asked) || !sameOccasion(a, b)) return null;
    if (!isOneGroup(a.statement, b.statement) && sharedWords(a, b) < SHARED) return elsewhere(a, b);
  }
  if (!none && bothRound(x, y)) return { label: 'different', weight: 0.4, caveat: countCaveat('rounding') };
  if (open || soft) return { label: 'different', weight: 0.4, caveat: countCaveat(open ? 'scope' : 'hedge') };
  // What befell people is asked before what befell things.
  return { label: 'conflict', weight: none ? 0.8 : a.statement.slot === 'people' ? 0.6 : 0.5, caveat: growing ? countCaveat('order') : null };
}

/** Those aboard, the staff, the robbers, and the drivers who strike are one group in any words. */
const isOneGroup = (a: Statement, b: Statement): boolean => (a.predicate === 'inhabit' && a.object?.head === b.object?.head) || a.predicate === 'aboard' || isPlan(a) || a.predicate === 'employ' || a.predicate === 'perpetrate' || (a.predicate === 'participate' && a.scope.population !== undefined && a.scope.population === b.scope.population);

/** Round figures no further apart than what they are rounded to: 340,000 and 350,000. */
const bothRound = (x: Quantity, y: Quantity): boolean => Math.min(stepOf(x), stepOf(y)) >= 10 && Math.abs((x.stated ?? 0) - (y.stated ?? 0)) <= Math.max(stepOf(x), stepOf(y));

const point = (q: Quantity): number | null => q.stated ?? (q.approximation === 'range' && q.high !== null ? (q.low + q.high) / 2 : null);
