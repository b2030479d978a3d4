import type { Quantity, Statement } from '../../claims/statement.ts';
import { NARROWING } from '../../language/en/lexicon/superlatives.ts';
import { rankCaveat, rankQuestion } from '../../language/en/wording/rank.ts';
import { forceFit } from '../gates/force.ts';
import { sameOccasion } from '../gates/occasion.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { spansApart } from './rank-span.ts';
import { sharedWords } from './shared-words.ts';

/** Content words that two sentences must share: "the first time" alone says little, an ordinal with its noun more. */
const SHARED_TIME = 4;
const SHARED_NOUN = 2;
const SHARED_OTHER_NOUN = 4;
const YEAR = /\b(1[5-9]|20)\d\d\b/;

const yearOf = (s: Statement): string | null => (/\bsince\b/.test(s.scope.basis ?? '') ? (YEAR.exec(s.scope.basis ?? '')?.[0] ?? null) : null);
const place = (s: Statement): Quantity => s.value as Quantity;

/** Places in an order and firsts: agreement on the same place in the same field, a different account where the field is narrower. */
export const rankRule: Rule = {
  name: 'rank',
  quotes: 'sentence',
  kinds: ['rank'],
  keys(s) {
    if (s.slot === 'finish' || s.slot === 'precedent') return [];
    const year = yearOf(s);
    return [`${s.slot}|${s.subject?.head ?? ''}`, ...(year === null ? [] : [`since|${year}`]), ...(s.slot === 'ordinal' ? [] : [s.slot])];
  },
  judge(a, b): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.polarity !== y.polarity || forceFit(x, y) === 'unreal') return null;
    const [p, q] = [yearOf(x), yearOf(y)];
    const shared = sharedWords(a, b);
    const sameNoun = x.subject?.head === y.subject?.head;
    const needed = !sameNoun ? SHARED_OTHER_NOUN : x.subject?.head === 'time' ? SHARED_TIME : SHARED_NOUN;
    if (p !== null && p === q && shared >= SHARED_NOUN) return { label: 'agrees', weight: 0.9, caveat: null };
    if (shared < needed || x.slot !== y.slot) return null;
    // A first in years is one at least in the shorter stretch; how far a superlative reaches is all that it says.
    if (x.slot !== 'ordinal' && spansApart(a, b)) return null;
    const equal = place(x).low === place(y).low && place(x).high === place(y).high;
    if (equal && (isLimited(x) !== isLimited(y) || (sameNoun && x.subject?.head === 'time' && hasField(x) !== hasField(y)) || fieldsApart(x, y))) return null;
    if (equal && (p === null || q === null) && narrowing(x) === narrowing(y)) return { label: 'agrees', weight: x.slot === 'ordinal' ? 0.6 : 0.7, caveat: null, ...(labels(x) && labels(y) ? { supports: true as const } : {}) };
    return sameNoun ? differ(a, b, equal) : null;
  },
  question: (a, b) => rankQuestion(a.statement, b.statement),
};

function differ(a: Side, b: Side, equal: boolean): Judgement | null {
  const [x, y] = [a.statement, b.statement];
  if (x.slot === 'ordinal') return null;
  if (equal && narrowing(x) === narrowing(y)) return null;
  return sameOccasion(a, b) ? { label: 'different', weight: 0.4, caveat: rankCaveat() } : null;
}

/** "The first time in Berlin" / "the first time ever": each names its field, and not the same. */
function fieldsApart(x: Statement, y: Statement): boolean {
  const [p, q] = [x, y].map((s) => (s.scope.basis ?? '').split(' ').filter((w) => w.length > 3 || w === 'ever'));
  return p !== undefined && q !== undefined && p.length > 0 && q.length > 0 && !p.some((w) => q.includes(w));
}

/** "A second launch will follow": the place tells which is meant, and is told of nothing. */
const labels = (s: Statement): boolean => s.slot === 'ordinal' && place(s).low > 1 && s.predicate !== 'be' && !hasField(s) && s.subject?.head !== 'time';

/** Whether the words say for whom or where it is the first time. */
const hasField = (s: Statement): boolean => (s.scope.basis ?? '') !== '';

/** Whether the field is a stretch of time ("the first in a century"), not all time. */
const isLimited = (s: Statement): boolean => /\b(?:since|years?|decades?|century|centuries|months?|weeks?)\b/.test(s.scope.basis ?? '');

/** The word that narrows the field, before or behind the noun: "modern history". */
function narrowing(s: Statement): string {
  const words = [...(s.subject?.modifiers ?? []), ...(s.scope.basis ?? '').split(' ')];
  return words.find((w) => NARROWING.has(w)) ?? '';
}
