import type { Statement } from '../../claims/statement.ts';
import { BODIES_THAT_ACT } from '../../language/en/lexicon/bodies.ts';
import { isProForm } from '../../language/en/lexicon/pro-forms.ts';
import { subjectPhrase } from '../../language/en/wording/clause-question.ts';
import { reproachCaveat, reproachQuestion } from '../../language/en/wording/reproach.ts';
import { foldName } from '../../language/fold-name.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { compareText } from '../text-order.ts';

/** Information that two reproaches of one thing have in common, in nats; less than that are words of the event. */
const TELLS = 3;

/**
 * What somebody is accused of, blamed or criticised for. Different where the words for it share none that tells. Blocks: others,
 * what no question can name, an account that holds the other's words against them too. Gets wrong: one reproach in other words throughout.
 */
export const reproachRule: Rule = {
  name: 'reproach',
  kinds: ['cause'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'reproach' ? wordsFor(s) : []),
  judge(a, b, { information }): Judgement | null {
    if (nameOf(a, b) === null) return null;
    if (reproaches(a).some((own) => reproaches(b).some((other) => information.common(own, other).weight >= TELLS))) return null;
    return { label: 'different', weight: 0.4, caveat: reproachCaveat() };
  },
  question: (a, b) => reproachQuestion(nameOf(a, b) ?? ''),
};

/** By what those are found again against whom it is: the last word of a name, the noun, a body that stands before another noun ("police chief"). */
function wordsFor({ subject }: Statement): string[] {
  if (subject === null || isProForm(subject.head)) return [];
  const name = subject.name === null ? [] : foldName(subject.name).split(' ').slice(-1);
  return [...new Set([...name, ...(subject.name === null ? [subject.head] : []), ...subject.modifiers.filter((m) => BODIES_THAT_ACT.has(m))])];
}

/** All that an account holds against the same, each by its content keys. */
const reproaches = ({ article, statement }: Side): (readonly string[])[] =>
  article.analysis.statements.flatMap((s) => (s.slot === 'reproach' && (s === statement || wordsFor(s).some((w) => wordsFor(statement).includes(w))) ? [wordsOf(s)] : []));

/** What is held against somebody, by its content keys. */
const wordsOf = (s: Statement): readonly string[] => (s.value.type === 'named' ? s.value.phrase.modifiers : []);

/** Against whom, as the shorter of the two says it. */
const nameOf = (a: Side, b: Side): string | null =>
  [a, b].flatMap(({ statement: { subject } }) => subjectPhrase(subject) ?? []).toSorted((p, q) => p.length - q.length || compareText(p, q))[0] ?? null;
