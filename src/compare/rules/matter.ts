import type { Statement } from '../../claims/statement.ts';
import { matterById } from '../../language/en/lexicon/matters/index.ts';
import { sameParty } from '../../language/en/lexicon/parties.ts';
import { rootOf } from '../../language/en/root.ts';
import { matterCaveat, matterQuestion } from '../../language/en/wording/matter.ts';
import { subjectPhrase } from '../../language/en/wording/clause-question.ts';
import type { AnalysedArticle } from '../cross-check-result.ts';
import { laterByStamps } from '../gates/order.ts';
import { sharedKeys } from '../information.ts';
import { namedEntity } from '../same-entity.ts';
import { ofOneSubject } from '../gates/says-otherwise.ts';
import type { Comparison, Judgement, Rule, Side } from '../rule.ts';

/** Information of the nouns around both answers, in nats, before they are of one thing. */
const LEAST = 4;

/**
 * Two answers to a question that news of one sort keeps asking (lexicon/matters): the vote was unanimous, or somebody voted
 * against. Conflict where both are stated as facts; a change where the answers are stages and the stamps go with them;
 * otherwise a different account. Blocks: articles that give both answers themselves, other persons, things that share no noun;
 * hedges and answers that may both hold soften to "different". Gets wrong: two suspects, two votes, two fires of one article.
 */
export const matterRule: Rule = {
  name: 'matter',
  quotes: 'sentence',
  kinds: ['status', 'negation', 'cause', 'actor', 'identity', 'outlook', 'place', 'money'],
  keys: (s, article) => (s.slot.startsWith('matter:') && speaksForArticle(s, article) ? [s.slot] : []),
  judge(a, b, comparison): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    const matter = matterById(x.predicate ?? '');
    const [p, q] = [answerOf(x), answerOf(y)];
    if (matter === null || p === q) return null;
    if (matter.of === 'person' && !samePerson(a, b, comparison)) return null;
    if (x.scope.basis === undefined && y.scope.basis === undefined) return null;
    if (matter.of === 'thing' && !(x.subject?.name != null && samePerson(a, b, comparison)) && comparison.information.of(sharedKeys(around(x), around(y))) < LEAST) return null;
    const caveat = matterCaveat();
    const firm = x.force !== 'hedged' && y.force !== 'hedged' && x.force !== 'denied' && y.force !== 'denied';
    const later = laterByStamps(a, b);
    if (matter.runs === true && later !== null && (later === 'a') === p > q) return { label: 'changed', weight: 0.45, caveat, later };
    return { label: firm && matter.runs !== true && matter.soft !== true ? 'conflict' : 'different', weight: 0.35, caveat };
  },
  question: (a, b) => matterQuestion(a.statement.predicate ?? '', {
    who: [a, b].map((side) => side.statement.subject?.name ?? null).find((name) => name !== null) ?? [a, b].map((side) => subjectPhrase(side.statement.subject)).find((who) => who !== null) ?? null,
    what: a.statement.object?.head || null,
  }),
};

const answerOf = (s: Statement): number => (s.value.type === 'state' ? (s.value.stage ?? 0) : 0);
const around = (s: Statement): readonly string[] => s.object?.modifiers ?? [];

function samePerson(a: Side, b: Side, { alignment }: Comparison): boolean {
  const [x, y] = [a.statement.subject, b.statement.subject];
  const entity = namedEntity(a, b, x, y, alignment);
  if (entity !== 'open') return entity === 'same';
  if (x === null || y === null) return false;
  // "The driver" of one account, and "the driver, Karl Marsh," of the other.
  if (x.name !== null || y.name !== null) return x.name === null ? isCalled(b, x.head) : isCalled(a, y.head);
  return sameParty(x.head, y.head);
}

/** The words around an answer call its person so. */
const isCalled = ({ statement }: Side, noun: string): boolean => around(statement).includes(rootOf(noun));

/** An article that gives two answers leaves the question open; of one, its facts speak before its hedges, its text before its headline, and its first words. */
function speaksForArticle(s: Statement, article: AnalysedArticle): boolean {
  const of = matterById(s.predicate ?? '')?.of;
  const own = article.analysis.statements.filter((o) => o.slot === s.slot && (of === 'event' || o === s || (of === 'person' ? ofOneSubject(o, s) : sharedKeys(around(o), around(s)).length > 0)));
  if (own.some((o) => answerOf(o) !== answerOf(s))) return false;
  return (own.find((o) => isFirm(o, article)) ?? own.find((o) => o.sentence >= 0) ?? own[0]) === s;
}

/** Told as a fact, in a sentence of the text that ends as one. */
function isFirm({ sentence, force }: Statement, { article, analysis }: AnalysedArticle): boolean {
  const end = analysis.sentences[sentence]?.end;
  return end !== undefined && force === 'asserted' && /[.!”"’)]/.test(article.text.charAt(end - 1));
}
