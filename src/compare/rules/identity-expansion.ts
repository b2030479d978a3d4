import { distance } from 'fastest-levenshtein';
import type { Statement } from '../../claims/statement.ts';
import { expansionCaveat, expansionQuestion } from '../../language/en/wording/identity.ts';
import { rootOf } from '../../language/en/root.ts';
import type { Judgement, Rule, Side } from '../rule.ts';

/** Edits up to which two words are one word in two spellings, which is the business of the names. */
const ONE_WORD = 2;
/** Letters that two forms of one word begin with ("Transport" / "Transportation"). */
const STEM = 5;

/**
 * What an abbreviation stands for. Full names that differ by one word: a conflict where one leaves it out and its initials no longer
 * are the letters; a different account where both fit. Blocks: a longer name that the letters do not fit, an article that
 * writes both names, spellings of one word. Gets wrong: two bodies of one abbreviation that share all words but one.
 */
export const expansionRule: Rule = {
  name: 'identity/expansion',
  kinds: ['identity'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'expansion' && s.subject ? [`expansion:${s.subject.head}`] : []),
  judge(a, b): Judgement | null {
    const [x, y] = [rootsOf(a.statement), rootsOf(b.statement)];
    const [p, q] = [x.filter((w) => !has(y, w)), y.filter((w) => !has(x, w))];
    if (p.length === 0 && q.length === 0) return { label: 'agrees', weight: 0.1, caveat: null, supports: true };
    if (p.length > 1 || q.length > 1 || writes(a, b) || writes(b, a)) return null;
    if (p.length === 1 && q.length === 1) return x.length > 2 && fits(a) && fits(b) ? { label: 'different', weight: 0.45, caveat: expansionCaveat() } : null;
    const [longer, shorter] = p.length === 1 ? [a, b] : [b, a];
    return fits(longer) && !fits(shorter) ? { label: 'conflict', weight: 0.45, caveat: expansionCaveat() } : null;
  },
  question: (a) => expansionQuestion(a.statement.subject?.text ?? ''),
};

const rootsOf = (s: Statement): readonly string[] => (s.value.type === 'wording' ? s.value.lemmas : []);
const has = (words: readonly string[], word: string): boolean => words.some((w) => rootOf(w) === rootOf(word) || distance(w, word) <= ONE_WORD || (w.length > STEM && w.slice(0, STEM) === word.slice(0, STEM)));
const fits = ({ statement }: Side): boolean => statement.scope.basis === 'fits';

/** Whether an article gives the other side's full name as well. */
const writes = ({ article }: Side, other: Side): boolean => {
  const theirs = rootsOf(other.statement);
  return article.analysis.statements.some((s) => s.slot === 'expansion' && s.subject?.head === other.statement.subject?.head && rootsOf(s).length === theirs.length && rootsOf(s).every((w) => has(theirs, w)));
};
