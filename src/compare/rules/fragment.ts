import type { Statement } from '../../claims/statement.ts';
import { PLAIN_WORDS } from '../../language/en/lexicon/plain-words.ts';
import { usedWordsQuestion } from '../../language/en/wording/quotation.ts';
import { surnameOf } from '../opposed-stances.ts';
import type { Judgement, Rule } from '../rule.ts';
import { compareText } from '../text-order.ts';

/**
 * A few words of a named speaker that one account quotes, and that the other quotes alone or among others of the same speaker: agrees.
 * Blocks: other speakers, words that only one of the accounts sets between quotation marks. Gets wrong: words that somebody says again on another day.
 */
export const fragmentRule: Rule = {
  name: 'fragment',
  kinds: ['quotation'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'fragment' || s.slot === 'words' ? keysOf(s) : []),
  ground: (s) => surnameOf(s.speaker) ?? '',
  raises: (s) => s.slot === 'fragment',
  judge(a, b): Judgement | null {
    const [x, y] = [wordsOf(a.statement), wordsOf(b.statement)];
    const held = (a.statement.slot === 'fragment' && holds(y, x)) || (b.statement.slot === 'fragment' && holds(x, y));
    // Where a clause can be asked about as a whole, that says more.
    return held ? { label: 'agrees', weight: 0.1, caveat: null } : null;
  },
  question: ({ statement: x }, { statement: y }) => usedWordsQuestion([x, y].filter((s) => s.slot === 'fragment').map((s) => wordsOf(s).join(' ')).toSorted((p, q) => p.length - q.length || compareText(p, q))[0] ?? ''),
};

const wordsOf = (s: Statement): readonly string[] => (s.value.type === 'wording' ? s.value.lemmas : []);
const holds = (words: readonly string[], some: readonly string[]): boolean => ` ${words.join(' ')} `.includes(` ${some.join(' ')} `);

/** Neighbouring telling words with their speaker. */
function keysOf(s: Statement): string[] {
  const name = surnameOf(s.speaker);
  if (name === null) return [];
  const telling = wordsOf(s).filter((w) => w.length > 2 && !PLAIN_WORDS.has(w));
  return telling.slice(1).map((w, i) => `${name}: ${telling[i]} ${w}`);
}
