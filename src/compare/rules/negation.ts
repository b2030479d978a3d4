import type { Statement, Wording } from '../../claims/statement.ts';
import { familyById } from '../../language/en/lexicon/predicates.ts';
import { NEGATED_VERB, OTHER_OCCASION, RHETORICAL } from '../../language/en/patterns/negation.ts';
import { negationCaveat } from '../../language/en/wording/negation.ts';
import { polarQuestion } from '../../language/en/wording/polar-question.ts';
import { clearerSide } from '../clearer-side.ts';
import { sharedKeys } from '../information.ts';
import type { Judgement, Rule, Side } from '../rule.ts';

/** Share of both clauses' information in common (Dice), and its least amount in nats. */
const SHARED = 0.5;
const LEAST = 5;

/**
 * Whether something is so. Conflict when one account says it and the other denies it of the same subject with the same
 * predicate, or states the opposite outcome ("approved" / "rejected"). Blocks: "not only", "not yet", "no longer", questions,
 * hedges and forecasts (softened to "different"). Gets wrong: a denial of another occasion told in the same words.
 */
export const negationRule: Rule = {
  name: 'negation',
  quotes: 'sentence',
  kinds: ['status'],
  keys: (s) => (s.value.type === 'wording' && s.subject ? [`${axis(s.predicate)} ${s.subject.head}`] : []),
  judge(a, b, { information }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.value.type !== 'wording' || y.value.type !== 'wording') return null;
    const opposite = x.predicate !== y.predicate;
    if (x.subject?.head !== y.subject?.head) return null;
    const [n, m] = [negated(a), negated(b)];
    if (n === null || m === null || (n === m) !== opposite) return null;
    const [p, q] = [rest(x), rest(y)];
    const weight = information.of(sharedKeys(p, q));
    if (weight < LEAST || (2 * weight) / (information.of(p) + information.of(q)) < SHARED) return null;
    if (polarQuestion(asserting(a, b)) === null) return null;
    const soft = x.force !== 'asserted' || y.force !== 'asserted';
    return { label: soft ? 'different' : 'conflict', weight: 0.6, caveat: negationCaveat(soft) };
  },
  question: (a, b) => polarQuestion(asserting(a, b)) ?? '',
};

/** Opposites that both hold within one event: shares rise and fall, teams win and lose. */
const MOVING: ReadonlySet<string> = new Set(['rise', 'fall', 'win', 'lose', 'open', 'close', 'continue', 'end', 'find', 'miss', 'hold', 'cancel', 'arrest', 'release']);

/** The side that says so asks the question: "Was it closed?" rather than "Was it not closed?". */
function asserting(a: Side, b: Side): ReturnType<typeof clearerSide> {
  const side = [a, b].filter((s) => negated(s) === false);
  return side.length === 1 && side[0] ? clearerSide(side[0], side[0]) : clearerSide(a, b);
}

/** Opposite families share one axis, named by the smaller id. */
function axis(predicate: string | null): string {
  const opposite = predicate === null ? undefined : familyById(predicate)?.opposite;
  return opposite === undefined || MOVING.has(predicate ?? '') ? (predicate ?? '') : [predicate ?? '', opposite].toSorted().join('/');
}

/** Whether the verb itself is negated; null where a negation stands elsewhere in the clause or is no denial. */
function negated({ article, statement: s }: Side): boolean | null {
  const source = s.sentence < 0 ? article.article.title : article.article.text;
  if (!s.verb) return null;
  const around = source.slice(s.verb.start, s.verb.end + 12);
  if (RHETORICAL.test(around) || OTHER_OCCASION.test(source.slice(s.clause.start, s.clause.end))) return null;
  const own = NEGATED_VERB.test(around);
  return own === (s.polarity === 'negative') ? own : null;
}

const rest = (s: Statement): readonly string[] => (s.value as Wording).lemmas.filter((k) => k !== `#${s.predicate}`);
