import type { Statement, TimeSpan } from '../../claims/statement.ts';
import { PLAIN_WORDS } from '../../language/en/lexicon/plain-words.ts';
import { sayingCaveat, sayingQuestion } from '../../language/en/wording/saying.ts';
import { sameVoice, voiceName } from '../../language/en/wording/voice-name.ts';
import { saysOtherwise } from '../gates/says-otherwise.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { quotationRelation } from '../same-words.ts';
import { compareText } from '../text-order.ts';
import { compareTimes } from './time-values.ts';

const DAY = 86_400_000;
/** Telling words that the shorter quotation must have: fewer may be said again at any time. */
const FEWEST_TELLING = 3;
/** What is said again after longer is rather said twice. */
const FARTHEST = 200 * DAY;

/**
 * When somebody said certain words. Two accounts quote the same words of one speaker by name and date the saying differently: a
 * conflict where both name a date or month, else different. Blocks: an article that gives both times, neighbouring days, few telling words, a
 * year or more between. Gets wrong: somebody who said the same twice.
 */
export const sayingRule: Rule = {
  name: 'saying',
  kinds: ['time'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'said' && voiceName(s.speaker) !== null ? wordsOf(s).filter(isTelling).slice(0, MOST_KEYS).map((w) => `said:${w}`) : []),
  judge(a, b): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (!sameVoice(x.speaker, y.speaker) || !sameWords(x, y)) return null;
    const relation = relate(x.value as TimeSpan, y.value as TimeSpan);
    if (relation === null || bothTimes(a) || bothTimes(b)) return null;
    const firm = relation === 'named' && x.force === 'asserted' && y.force === 'asserted';
    return { label: firm ? 'conflict' : 'different', weight: 0.5, caveat: sayingCaveat() };
  },
  question: (a, b) => {
    const [fuller] = [a.statement, b.statement].toSorted((p, q) => (q.speaker ?? '').length - (p.speaker ?? '').length || compareText(p.speaker ?? '', q.speaker ?? ''));
    const [shorter] = [a.statement, b.statement].toSorted((p, q) => textOf(p).length - textOf(q).length || compareText(textOf(p), textOf(q)));
    return sayingQuestion(voiceName(fuller?.speaker ?? null)?.text ?? '', textOf(shorter as Statement));
  },
};

/** Words of a quotation by which another account's is found. */
const MOST_KEYS = 10;

const wordsOf = (s: Statement): readonly string[] => s.object?.modifiers ?? [];
const textOf = (s: Statement): string => s.object?.text ?? '';
const isTelling = (w: string): boolean => !PLAIN_WORDS.has(w) && w.length > 1;
const sameWords = (x: Statement, y: Statement): boolean => {
  const shorter = wordsOf(x).length <= wordsOf(y).length ? x : y;
  return quotationRelation(wordsOf(x), wordsOf(y)) === 'same' && wordsOf(shorter).filter(isTelling).length >= FEWEST_TELLING;
};

/** How two times of one saying differ: by the dates or months that both name, by what their words come to, or not so that it can be told. */
function relate(v: TimeSpan, w: TimeSpan): 'named' | 'reckoned' | null {
  const [from, to, start, end] = [v.from ?? 0, v.to ?? 0, w.from ?? 0, w.to ?? 0];
  const gap = Math.max(from - end, start - to);
  if (gap < 0 || gap > FARTHEST) return null;
  const named = (t: TimeSpan): boolean => !t.relative || /^(?:date|month):/.test(t.floating ?? '');
  if (named(v) && named(w) && v.grain === 'month' && w.grain === 'month') return 'named';
  // Days side by side may be one, in two zones.
  return gap < DAY ? null : named(v) && named(w) && compareTimes(v, w, 'date') === 'apart' ? 'named' : 'reckoned';
}

/** The article gives another time for the same words: they were said twice, or the time is of something else. */
const bothTimes = (side: Side): boolean => saysOtherwise(side, (s, own) => sameWords(s, own) && relate(s.value as TimeSpan, own.value as TimeSpan) !== null);
