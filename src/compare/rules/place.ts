import type { Statement } from '../../claims/statement.ts';
import { comeDownQuestion, isHappening, PLAIN_QUESTION, placeCaveat, placeQuestion } from '../../language/en/wording/place.ts';
import { clearerSide, sourced } from '../clearer-side.ts';
import { forceFit } from '../gates/force.ts';
import type { Information } from '../information.ts';
import { subjectsFit } from '../phrases-fit.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { goalKeys, oneGoal, seasApart, sitesApart } from './place-apart.ts';
import { comparePlaces } from './place-values.ts';

/** Information that two clauses must share besides the place, in nats, to agree on it and to differ on it. */
const LEAST_AGREE = 5;
const LEAST_DIFFER = 11;
/** Share of the smaller clause's information that must be common before two places of it can differ. */
const SHARED_DIFFER = 0.6;
/** The same for two named places of one kind, which need less beside them to be told apart. */
const LEAST_APART = 8;
const SHARED_APART = 0.5;

/** Predicates that people and things do in many places one after the other. */
const MOVING = new Set(['visit', 'say', 'speak', 'live', 'work', 'go', 'come', 'travel', 'arrive', 'depart', 'move', 'be', 'have', 'see', 'meet', 'protest', 'march', 'hold', 'stay-on', 'spread']);

/**
 * Where something happened. Agrees: one place, or one inside the other, for clauses that share their telling words. Differs:
 * two cities or countries that do not contain each other, or one place and its surroundings, for one happening: same
 * predicate, subjects that fit, most of the content shared; two named places of one kind (place-apart.ts), with less shared. Two seas for one fall are different accounts where one article names both. Blocks: predicates that move or recur, other times, other places that
 * the gazetteer does not know. Gets wrong: one happening in several places.
 */
export const placeRule: Rule = {
  name: 'place',
  kinds: ['place'],
  quotes: 'clause',
  keys: (s) => (s.value.type === 'named' && /^(?:at|near|from|to|through)$/.test(s.slot) ? [...s.value.phrase.modifiers.filter((m) => !/^[=~!]/.test(m)).map((m) => `at=${m}`), `${s.predicate}:${s.subject?.head ?? ''}`, ...goalKeys(s)] : []),
  judge(a, b, { alignment, information }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.polarity !== y.polarity || periodsApart(x, y) || !slotsMeet(x.slot, y.slot)) return null;
    const fit = forceFit(x, y);
    const apart = sitesApart(a, b);
    if (!apart && fit !== 'unreal' && seasApart(a, b)) return { label: 'different', weight: 0.4, caveat: placeCaveat(false) };
    const relation = apart ? 'apart' : comparePlaces(x, y);
    if (relation === null || fit === 'unreal') return null;
    const { weight, share } = common(x, y, information);
    const samePredicate = x.predicate === y.predicate;
    if (relation === 'same' || relation === 'inside') {
      if (!samePredicate && !subjectsFit(a, b, alignment)) return null;
      // The event itself happened once: its place needs no further words in common.
      const least = samePredicate && isHappening(x.predicate) ? (relation === 'same' ? 0 : 2) : (samePredicate ? LEAST_AGREE : LEAST_AGREE * 2.4) * (relation === 'same' ? 1 : 1.4);
      if (weight < least || x.force !== y.force) return null;
      return { label: 'agrees', weight: 0.4 + Math.min(0.3, weight / 100), caveat: null, ...(questionOf(a, b) === null ? { supports: true as const } : {}) };
    }
    if (x.scope.period !== y.scope.period) return null;
    if (apart && oneGoal(a, b)) return { label: fit === 'fact' ? 'conflict' : 'different', weight: 0.45, caveat: placeCaveat(false) };
    if (!samePredicate || MOVING.has(x.predicate ?? '') || weight < (!apart ? LEAST_DIFFER : isHappening(x.predicate) ? LEAST_AGREE : LEAST_APART) || share < (apart ? SHARED_APART : SHARED_DIFFER) || !subjectsFit(a, b, alignment)) return null;
    const soft = fit !== 'fact' || (relation === 'beside' && x.slot !== 'at' && y.slot !== 'at');
    return { label: soft ? 'different' : 'conflict', weight: apart ? 0.4 : 0.5 + Math.min(0.3, weight / 200), caveat: placeCaveat(relation === 'beside') };
  },
  question: (a, b) => (seasApart(a, b) ? comeDownQuestion(a.statement, b.statement) : null) ?? questionOf(a, b) ?? PLAIN_QUESTION,
};

/** The better of the two sides' questions, or null when neither can be asked. */
const questionOf = (a: Side, b: Side): string | null => placeQuestion(clearerSide(a, b)) ?? [a, b].map((side) => placeQuestion(sourced(side))).filter((q) => q !== null).toSorted()[0] ?? null;

/** "at" and "near" can meet; a place that somebody left is no answer to where they went. */
const slotsMeet = (x: string, y: string): boolean => x === y || (/^(?:at|near)$/.test(x) && /^(?:at|near)$/.test(y)) || (/^(?:at|to)$/.test(x) && /^(?:at|to)$/.test(y));
/** Both say when, and not the same: two happenings. */
const periodsApart = (x: Statement, y: Statement): boolean => x.scope.period !== undefined && y.scope.period !== undefined && x.scope.period !== y.scope.period;
const keysOf = (s: Statement): readonly string[] => s.object?.modifiers ?? [];

function common(x: Statement, y: Statement, information: Information): { weight: number; share: number } {
  const weight = information.common(keysOf(x), keysOf(y)).weight;
  return { weight, share: weight / Math.max(1, Math.min(information.of(keysOf(x)), information.of(keysOf(y)))) };
}

