import type { Statement } from '../../claims/statement.ts';
import { instantOf } from '../../claims/time/instant-of.ts';
import { DAY } from '../../claims/time/expression.ts';
import { whereaboutsCaveat, whereaboutsQuestion } from '../../language/en/wording/whereabouts.ts';
import { forceFit } from '../gates/force.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { namedEntity } from '../same-entity.ts';
import { fullerName, nameKeys } from './named-person.ts';
import { comparePlaces, firstPlace } from './place-values.ts';

/** Reports further apart than this leave time to travel. */
const ONE_STAY = 2 * DAY;

/**
 * Where somebody was at the time of the event: two countries, or two cities far apart, in which one named person is said to be or to be doing
 * something. Blocks: stays of another time, what has an end, an account that has the person in the other place too, reports days apart.
 * Gets wrong: somebody who travelled in between.
 */
export const whereaboutsRule: Rule = {
  name: 'whereabouts',
  kinds: ['place'],
  quotes: 'sentence',
  keys: (s, { article, analysis }) => (isStay(s, s.sentence < 0 ? article.title : article.text) && /^(?:person|other)$/.test(analysis.mentions[s.subject?.mention ?? -1]?.kind ?? '') ? nameKeys(s, 'where') : []),
  judge(a, b, { alignment }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (namedEntity(a, b, x.subject, y.subject, alignment) !== 'same' || forceFit(x, y) === 'unreal' || comparePlaces(x, y) !== 'apart' || !oneStay(a, b)) return null;
    if (knows(a, firstPlace(y)) || knows(b, firstPlace(x))) return null;
    return { label: 'different', weight: 0.45, caveat: whereaboutsCaveat() };
  },
  question: (a, b) => whereaboutsQuestion(fullerName(a, b)),
};

/** "Is in Lima", "was filming in Lima": neither a visit nor what one may do in several places on a day. */
function isStay(s: Statement, source: string): boolean {
  if (s.kind !== 'place' || s.slot !== 'at' || s.subject?.name == null || !s.verb || s.polarity === 'negative' || s.scope.period !== undefined) return false;
  const verb = source.slice(s.verb.start, s.verb.end);
  return /^(?:be|stay|remain)$/.test(s.verb.lemma) ? /^(?:is|was|are|were|stayed|stays|remains?|remained)$/i.test(verb) : /^(?:(?:is|was) )?\p{L}+ing$/iu.test(verb) && !/^(?:speaking|talking|arriving|travelling|traveling|visiting|campaigning)$/i.test(verb.split(' ').at(-1) ?? '');
}

function oneStay(a: Side, b: Side): boolean {
  const [x, y] = [instantOf(a.article.article.published), instantOf(b.article.article.published)];
  return x !== null && y !== null && Math.abs(x - y) <= ONE_STAY;
}

/** Whether an account has its person in the other place as well. */
const knows = ({ article, statement }: Side, place: string): boolean =>
  article.analysis.statements.some((s) => s.kind === 'place' && s.subject?.mention === statement.subject?.mention && s.value.type === 'named' && s.value.phrase.modifiers.includes(place));
