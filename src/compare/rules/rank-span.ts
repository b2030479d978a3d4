import type { Quantity, Statement } from '../../claims/statement.ts';
import { instantOf } from '../../claims/time/instant-of.ts';
import { OWNED, yearsBack, type YearsBack } from '../../language/en/patterns/rank-span.ts';
import { rankSpanQuestion } from '../../language/en/wording/rank.ts';
import { forceFit } from '../gates/force.ts';
import { sameOccasion } from '../gates/occasion.ts';
import { saysOtherwise } from '../gates/says-otherwise.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { sharedWords } from './shared-words.ts';

/** Content words that two sentences must share: "the first time in ten years" says little of what happened. */
const SHARED_TIME = 5;
const SHARED_NOUN = 2;

/** How long there was nothing like it: "the driest summer in 40 years" against "in 60 years" or "since 1987". */
export const rankSpanRule: Rule = {
  name: 'rank-span',
  quotes: 'sentence',
  kinds: ['rank'],
  keys: (s, article) => (spanOf({ statement: s, article }) === null ? [] : [keyOf(s)]),
  judge(a, b): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (forceFit(x, y) !== 'fact' || x.polarity !== y.polarity || !sameOccasion(a, b) || !spansApart(a, b)) return null;
    if (isUnsettled(a) || isUnsettled(b) || sharedWords(a, b) < (x.subject?.head === 'time' ? SHARED_TIME : SHARED_NOUN)) return null;
    return { label: 'conflict', weight: 0.6, caveat: null };
  },
  question: (a) => rankSpanQuestion(a.statement),
};

/** Whether both tell how long there was nothing like it, and the stretches exclude each other. */
export function spansApart(a: Side, b: Side): boolean {
  const [p, q] = [spanOf(a), spanOf(b)];
  return p !== null && q !== null && ((p.high !== null && p.high < q.low) || (q.high !== null && q.high < p.low));
}

function spanOf({ article, statement: s }: Side): YearsBack | null {
  const place = s.value as Quantity;
  if (place.low !== 1 || place.high !== 1) return null;
  const stamp = instantOf(article.article.published);
  // A "since" further behind says more in between than the field holds.
  const source = (s.sentence < 0 ? article.article.title : article.article.text).toLowerCase();
  const field = s.scope.basis ?? '';
  // "Won their first title since 1948": whose it is stands elsewhere, and the other account may speak of another owner.
  if (s.predicate !== 'be' && OWNED.test(source.slice(Math.max(0, s.words.start - 8), s.words.start))) return null;
  const direct = source.slice(s.words.start, s.words.end).endsWith(field) || source.startsWith(` ${field}`, s.words.end);
  return direct ? yearsBack(field, stamp === null ? null : new Date(stamp).getUTCFullYear()) : null;
}

/** What is ranked, with all that tells it from others of its kind: "fatal crash" is no "crash". */
const keyOf = (s: Statement): string => `${s.slot}|${[...(s.subject?.modifiers ?? [])].filter((m) => m !== s.slot).toSorted().join(' ')} ${s.subject?.head ?? ''}`;

/** The article tells of other stretches for the same noun. */
const isUnsettled = (side: Side): boolean => saysOtherwise(side, (s, own) => s.subject?.head === own.subject?.head && s.scope.basis !== undefined && s.scope.basis !== own.scope.basis);
