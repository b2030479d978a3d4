import type { Statement } from '../../claims/statement.ts';
import { sameLoad } from '../../language/en/lexicon/loads.ts';
import { contentsCaveat, contentsQuestion } from '../../language/en/wording/contents.ts';
import { writesWords } from '../folded-text.ts';
import { forceFit } from '../gates/force.ts';
import type { Judgement, Rule, Side } from '../rule.ts';

/**
 * What a vehicle, a bag or a room was full of. Two loads without a noun in common are different accounts. Blocks: an article that
 * writes a noun of the other load anywhere, nouns that may mean one load, another sort of thing. Gets wrong: two trucks.
 */
export const contentsRule: Rule = {
  name: 'contents',
  kinds: ['status'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'contents' && s.subject ? [`contents:${s.subject.head}`] : []),
  judge(a, b): Judgement | null {
    const [x, y] = [nounsOf(a.statement), nounsOf(b.statement)];
    if (forceFit(a.statement, b.statement) === 'unreal' || a.statement.polarity !== b.statement.polarity) return null;
    if (x.some((v) => y.some((w) => sameLoad(v, w)))) return null;
    return writesAny(a, y) || writesAny(b, x) ? null : { label: 'different', weight: 0.4, caveat: contentsCaveat() };
  },
  question: (a) => contentsQuestion(a.statement.subject?.head ?? ''),
};

const nounsOf = (s: Statement): readonly string[] => (s.value.type === 'wording' ? s.value.lemmas : []);

const writesAny = ({ article }: Side, nouns: readonly string[]): boolean => nouns.some((noun) => writesWords(article, noun) || writesWords(article, `${noun}s`));
