import { reversalAxes, undoes, unhyphenated } from '../../language/en/lexicon/reversals.ts';
import { progressCaveat, progressQuestion } from '../../language/en/wording/progress.ts';
import { laterByStamps } from '../gates/order.ts';
import { namedEntity } from '../same-entity.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { finished, isNamed, type Action } from './action.ts';
import { yearsDiffer } from './told.ts';

/** Information that both clauses share, in nats. */
const LEAST = 5;

/**
 * What one account says was done and another says was undone: contact lost and regained, a road closed and reopened. The
 * undoing is the later state. Compares what both befell, by head noun. Blocks: other names, negation, plans, stamps that put
 * the undoing first. Gets wrong: two things of one noun, such as two roads.
 */
export const reversalRule: Rule = {
  name: 'reversal',
  quotes: 'sentence',
  kinds: ['status'],
  keys: (statement, article) => {
    const axes = statement.value.type === 'wording' ? reversalAxes(statement.verb?.lemma ?? '') : [];
    const action = axes.length > 0 ? doneBy({ article, statement }) : null;
    return action === null ? [] : axes.map((axis) => `${axis} ${action.participant.head}`);
  },
  judge(a, b, { information, alignment }): Judgement | null {
    const [p, q] = [doneBy(a), doneBy(b)];
    const [v, w] = [a, b].map((side) => side.statement.verb?.lemma ?? '') as [string, string];
    const later = undoes(v, w) ? 'a' : undoes(w, v) ? 'b' : null;
    if (later === null || p === null || q === null || namedEntity(a, b, p.participant, q.participant, alignment) === 'other') return null;
    if (information.common(p.keys, q.keys).weight < LEAST || yearsDiffer(p.keys, q.keys) || asked(a, b) === null) return null;
    const stamps = laterByStamps(a, b);
    return stamps !== null && stamps !== later ? null : { label: 'changed', weight: 0.5, caveat: progressCaveat(), later };
  },
  question: (a, b) => asked(a, b) ?? '',
};

function doneBy(side: Side): Action | null {
  const action = finished(side);
  // "Contact" and "power" need no article to be the one that the event is about; "a road" may be any.
  return action?.slot === 'progress:theme' && isNamed(action.participant) && !/^an? /i.test(action.participant.text) ? action : null;
}

/** "Has the road been reopened?" */
function asked(a: Side, b: Side): string | null {
  const [v, w] = [a, b].map((side) => side.statement.verb?.lemma ?? '') as [string, string];
  return progressQuestion([a, b].flatMap((side) => doneBy(side)?.participant ?? []), unhyphenated(undoes(v, w) ? v : w), { befalls: true, done: true });
}
