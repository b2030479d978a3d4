import { progressCaveat, progressQuestion } from '../../language/en/wording/progress.ts';
import { laterByStamps } from '../gates/order.ts';
import { namedEntity } from '../same-entity.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { actionOf, DONE, ofOneNumber } from './action.ts';
import { yearsDiffer } from './told.ts';

/** Information that both clauses share, in nats, and its share of the shorter clause. */
const LEAST = 5;
const SHARED = 0.6;

/**
 * How far one action on one participant has come: planned, under way, done. The further state is the later one. Compares
 * clauses of one predicate family whose object (or passive subject, or the subject of a verb without object) is the same.
 * Blocks: other names, one and several, negation, indefinite participants, stamps that put the further state first. Gets wrong: an action that
 * is repeated, such as a second vote.
 */
export const progressRule: Rule = {
  name: 'progress',
  quotes: 'sentence',
  kinds: ['status'],
  ground: (s) => s.predicate ?? '',
  keys: (statement, article) => {
    const action = actionOf({ article, statement });
    return action === null ? [] : [`${action.slot} ${statement.predicate} ${action.participant.head}`];
  },
  judge(a, b, { information, alignment }): Judgement | null {
    const [p, q] = [actionOf(a), actionOf(b)];
    if (p === null || q === null || p.stage === q.stage || !ofOneNumber(p.participant, q.participant) || namedEntity(a, b, p.participant, q.participant, alignment) === 'other') return null;
    const shared = information.common(p.keys, q.keys).weight;
    if (shared < LEAST || shared < SHARED * Math.min(information.of(p.keys), information.of(q.keys)) || yearsDiffer(p.keys, q.keys) || asked(a, b) === null) return null;
    const later = p.stage > q.stage ? 'a' : 'b';
    const stamps = laterByStamps(a, b);
    return stamps !== null && stamps !== later ? null : { label: 'changed', weight: 0.5, caveat: progressCaveat(), later };
  },
  question: (a, b) => asked(a, b) ?? '',
};

/** The further side asks, of the participant as the clearer side names it. */
function asked(a: Side, b: Side): string | null {
  const sides = [a, b].flatMap((side) => {
    const action = actionOf(side);
    return action ? [{ action, lemma: side.statement.verb?.lemma ?? '' }] : [];
  });
  const further = sides.toSorted((x, y) => y.action.stage - x.action.stage)[0];
  return further ? progressQuestion(sides.map((s) => s.action.participant), further.lemma, { befalls: further.action.slot === 'progress:theme', done: further.action.stage === DONE }) : null;
}
