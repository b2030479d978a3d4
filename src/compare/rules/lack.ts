import type { Statement } from '../../claims/statement.ts';
import { LACKING, OTHER_OCCASION } from '../../language/en/patterns/negation.ts';
import { rootOf } from '../../language/en/root.ts';
import { oncePer } from '../../language/once-per.ts';
import { lackCaveat, lackQuestion } from '../../language/en/wording/lack.ts';
import type { AnalysedArticle } from '../cross-check-result.ts';
import { clauseOf } from '../clearer-side.ts';
import { wordCount } from '../folded-text.ts';
import { sameOccasion } from '../gates/occasion.ts';
import { sharedKeys } from '../information.ts';
import type { Comparison, Judgement, Rule, Side } from '../rule.ts';

/** Information of what there was none of, in nats: a rare word needs no other to be of one thing. */
const LEAST = 4;
/** A noun that an article has more often is what it is about, and whether there was any is no question. */
const MOST = 2;

/**
 * Whether there was something at all: one account says that there was none of it, the other has it as what its clause is
 * about or does ("there will be no honeymoon" / "they will honeymoon in Japan"). Always a different account: both may speak
 * of another one. Blocks: nouns that are common or that an article has often, accounts that say both, other occasions, forecasts
 * against facts. Gets wrong: two things of one noun, of which one was lacking.
 */
export const lackRule: Rule = {
  name: 'lack',
  quotes: 'sentence',
  kinds: ['negation', 'status'],
  raises: (s) => isLack(s),
  keys: (s) => (isLack(s) || asserts(s) ? wordsIn(s) : []),
  judge(a, b, comparison): Judgement | null {
    const [denial, assertion] = isLack(a.statement) ? [a, b] : [b, a];
    if (!isLack(denial.statement) || !asserts(assertion.statement) || !sameOccasion(a, b)) return null;
    if ((denial.statement.force === 'forecast') !== (assertion.statement.force === 'forecast')) return null;
    if (!sharedKeys(wordsOf(denial.statement), wordsOf(assertion.statement)).some((word) => settled(denial, assertion, word, comparison))) return null;
    const words = clauseOf(assertion);
    return OTHER_OCCASION.test(words) || LACKING.test(words) ? null : { label: 'different', weight: 0.35, caveat: lackCaveat() };
  },
  question: (a, b) => lackQuestion((isLack(a.statement) ? a : b).statement.object?.text ?? ''),
};

const isLack = (s: Statement): boolean => s.slot === 'lack';

/** A clause that says that something is or happens. */
const asserts = (s: Statement): boolean => s.slot === 'there' || (s.value.type === 'wording' && s.kind === 'status' && s.polarity === 'positive' && s.force !== 'conditional' && s.force !== 'denied');

/** What there is or is not, and of other clauses what they are about, what they act on and what they do; by root. */
function wordsIn(s: Statement): readonly string[] {
  if (s.slot === 'there' || isLack(s)) return s.object?.modifiers ?? [];
  const words: string[] = [];
  if (s.subject) words.push(rootOf(s.subject.head));
  if (s.object) words.push(rootOf(s.object.head));
  words.push(rootOf(s.slot));
  return words;
}

/** The same for who asks again. */
const wordsOf: (s: Statement) => readonly string[] = oncePer(wordsIn);

/** A telling word that the one account only denies and the other never does. */
function settled({ article: one }: Side, { article: other }: Side, word: string, { information }: Comparison): boolean {
  return information.of([word]) >= LEAST && denials(other, word) === 0 && wordCount(other, word) <= MOST && wordCount(one, word) <= denials(one, word);
}

const denials = (article: AnalysedArticle, word: string): number => lacksOf(article).filter((s) => wordsOf(s).includes(word)).length;

const lacksOf: (article: AnalysedArticle) => readonly Statement[] = oncePer(({ analysis }) => analysis.statements.filter(isLack));
