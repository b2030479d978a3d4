import type { Phrase, Statement } from '../../claims/statement.ts';
import { rootOf } from '../../language/en/root.ts';
import { polarQuestion } from '../../language/en/wording/polar-question.ts';
import { sameVoice } from '../../language/en/wording/voice-name.ts';
import type { Alignment } from '../align.ts';
import { clearerSide } from '../clearer-side.ts';
import { figuresDiffer, monthsDiffer, ordinalsDiffer } from '../figures-differ.ts';
import { sharedKeys } from '../information.ts';
import { subjectsFit } from '../phrases-fit.ts';
import { superlativesMet } from '../superlatives-met.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { anyQuestion, clauseKeys, clausesAsk, samePredicate, tellsMeans } from './proposition-question.ts';

/** Share of the shorter clause's information that both clauses must have in common. */
const SHARED = 0.6;
const NEARLY_ALL = 0.8;
/** Information in common, in nats: some three ordinary words or two names. */
const LEAST = 8;
const FEWEST = 3;
/** The same where they are nearly all that one clause says. */
const LEAST_OF_A_WHOLE = 7;
/** Keys in common that do where they are nearly all that one clause says. */
const FEWEST_OF_A_WHOLE = 2;
/** What one head of subject or object adds to the share of both clauses' information in common (Dice). */
const SAME_SUBJECT = 0.2;
const SAME_OBJECT = 0.15;
/** Fit from which two clauses state one fact. */
const FITS = 0.77;
/** Share of a clause of means ("by shaking hands with him") that the other must hold, and its least number of keys. */
const HELD = 0.95;
const HELD_KEYS = 4;
/** Share of both clauses in common from which they are one whatever their subjects. */
const NEARLY_ONE = 0.9;
/** Share of both clauses in common (Dice) from which one more thing in common makes them one fact: predicate and subject, or a speaker by name; a figure. */
const ALIKE = 0.5;
const ALIKE_BY_ONE = 0.4;
/** The same from which what is known of their subject is question enough. */
const MUCH_ALIKE = 0.6;
/** Information in common, in nats, from which two denials or two forecasts of one predicate are one. */
const LEAST_OPEN = 5.5;

/**
 * Whether two clauses state the same fact. Compares content words weighted by their rarity; only ever agrees. Blocks:
 * numbers or names that both state and do not share, one side negated or hedged. Gets wrong: clauses that share all
 * their words and mean different occasions.
 */
export const propositionRule: Rule = {
  name: 'proposition',
  quotes: 'clause',
  kinds: ['status'],
  keys: (s) => (s.value.type === 'wording' ? telling(s.value.lemmas) : []),
  judge(a, b, { information, alignment }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.value.type !== 'wording' || y.value.type !== 'wording' || x.polarity !== y.polarity || x.force !== y.force) return null;
    const [p, q] = [x.value.lemmas, y.value.lemmas];
    const { count, weight } = information.common(p, q);
    if (count < FEWEST_OF_A_WHOLE) return null;
    const [own, other] = [information.of(p), information.of(q)];
    const share = weight / Math.min(own, other);
    const alike = (2 * weight) / (own + other);
    // Less is neither one fact nor most of a clause: nearly all pairs end here, before their words are looked at.
    if (alike < ALIKE_BY_ONE && share < SHARED) return null;
    const shared = sharedKeys(p, q);
    if (figuresDiffer(p, q) || monthsDiffer(p, q) || ordinalsDiffer(p, q) || agentsDiffer(x, y)) return null;
    if (tellsToll(x) && tellsToll(y) && x.subject?.text !== y.subject?.text) return null;
    const common = { shared, weight, alike };
    if (oneFact(a, b, common, alignment)) return { label: 'agrees', weight: order(share, weight), caveat: null, ...(asks(a, b, common) ? {} : { supports: true as const }) };
    const whole = share >= NEARLY_ALL && weight >= LEAST_OF_A_WHOLE;
    const partly = share >= SHARED && shared.length >= FEWEST && weight >= LEAST;
    if (!(whole || partly) || !samePredicate(x, y)) return null;
    const fit = alike + (sameHead(x.subject, y.subject) ? SAME_SUBJECT : 0) + (sameHead(x.object, y.object) ? SAME_OBJECT : 0);
    const held = share >= HELD && shared.length >= HELD_KEYS && tellsMeans(a, b);
    if (fit < FITS && !held) return null;
    const onePredicate = held || x.predicate === y.predicate || sameHead(x.subject, y.subject);
    const oneSubject = held || subjectsFit(a, b, alignment) || alike >= NEARLY_ONE || (x.predicate === y.predicate && (sameHead(x.object, y.object) || otherVoice(x, y)));
    const supports = !onePredicate || !oneSubject || !asks(a, b, common) ? { supports: true as const } : {};
    return { label: 'agrees', weight: order(share, weight), caveat: null, ...supports };
  },
  question: (a, b) => clausesAsk(a, b) ?? anyQuestion(a, b) ?? '',
};

/** What two clauses have in common, for weighing it. */
interface Common {
  readonly shared: readonly string[];
  /** Information of what they share, in nats. */
  readonly weight: number;
  /** Share of both clauses' information in common (Dice). */
  readonly alike: number;
}

/** A question can be put that both answer: one of the clauses' own, or, of clauses that say nearly the same, what is known about their subject. */
const asks = (a: Side, b: Side, { weight, alike }: Common): boolean => {
  const question = clausesAsk(a, b);
  return question !== null ? superlativesMet(question, a, b) : alike >= MUCH_ALIKE && weight >= LEAST && anyQuestion(a, b) !== null;
};

/** Clauses less alike, where what they share stands in its place: one predicate of one subject, one figure in one predicate, one named speaker. */
function oneFact(a: Side, b: Side, { shared, weight, alike }: Common, alignment: Alignment): boolean {
  const [x, y] = [a.statement, b.statement];
  if (isOpen(x) && x.predicate === y.predicate && x.predicate !== 'be' && alike >= ALIKE_BY_ONE && weight >= LEAST_OPEN && (sameHead(x.object, y.object) || subjectsFit(a, b, alignment)) && polarQuestion(clearerSide(a, b)) !== null) return true;
  if (alike >= ALIKE && weight >= LEAST && x.predicate === y.predicate && subjectsFit(a, b, alignment)) return true;
  if (alike < ALIKE_BY_ONE) return false;
  return sameVoice(x.speaker, y.speaker) || (weight >= LEAST && samePredicate(x, y) && shared.some((k) => k.startsWith('=')));
}

/** "Seven people were killed when …": how many it befell, and, put in two ways, left to the count. */
const tellsToll = (s: Statement): boolean => TOLLS.has(s.predicate ?? '') && [s.subject, s.object].some((p) => p !== null && NUMBERED.test(p.text));
const TOLLS: ReadonlySet<string> = new Set(['die', 'injure']);
const NUMBERED = /^(?:at |a )?(?:least |most |about |around |some |over |nearly |almost )?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands)\b/i;

/** Denied, or still to come: few clauses are, and two of one predicate seldom mean two things. */
const isOpen = (s: Statement): boolean => s.polarity === 'negative' || s.force === 'forecast';

/** Orders agreements on clauses: behind those on one slot, the more they share the earlier. */
const order = (share: number, weight: number): number => Math.min(0.6, (share * weight) / 80);

/** The rarest words of a clause: clauses that share none of them share no fact. */
const telling = (lemmas: readonly string[]): readonly string[] => lemmas.slice(0, 8);

/** One head noun, or one name. */
function sameHead(x: Phrase | null, y: Phrase | null): boolean {
  return x !== null && y !== null && (x.head === y.head || (x.mention !== null && x.name !== null && x.name === y.name));
}


/** One of them is in the passive and names no agent: its subject is the other's object, under whatever noun. */
const otherVoice = (x: Statement, y: Statement): boolean => (x.scope.basis === undefined) !== (y.scope.basis === undefined);

/** Both say who acted, and neither names the other's agent anywhere in its clause. */
function agentsDiffer(x: Statement, y: Statement): boolean {
  const [p, q] = [x.scope.basis, y.scope.basis];
  if (p === undefined || q === undefined || p === q || x.predicate !== y.predicate) return false;
  return !clauseKeys(y).includes(rootOf(p)) && !clauseKeys(x).includes(rootOf(q));
}
