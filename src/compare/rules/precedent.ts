import type { Quantity, Statement } from '../../claims/statement.ts';
import { DAY } from '../../claims/time/expression.ts';
import { instantOf } from '../../claims/time/instant-of.ts';
import { isCalling } from '../../language/en/lexicon/callings.ts';
import { OFFICES } from '../../language/en/lexicon/offices.ts';
import { personGroup } from '../../language/en/lexicon/people-nouns.ts';
import { nounFamily } from '../../language/en/lexicon/predicates.ts';
import { sameThing } from '../../language/en/lexicon/same-things.ts';
import { precedentQuestion, rankCaveat } from '../../language/en/wording/rank.ts';
import { forceFit } from '../gates/force.ts';
import { saysOtherwise } from '../gates/says-otherwise.ts';
import type { Judgement, Rule, Side } from '../rule.ts';
import { namedEntity } from '../same-entity.ts';
import { isPersonalPronoun, isProForm } from '../../language/en/lexicon/pro-forms.ts';

/** Accounts further apart may count on: a third was to follow the second. */
const NEAR = 10 * DAY;

/**
 * Whether the like happened before, by uniqueness: the one place in a row that each account gives to what it tells of ("the first at the
 * museum in its 112 years" / "the second burglary at the house"). Always a different account: each may count in another field.
 * Blocks: an account that gives several places, people against things, kinds that news calls by unlike nouns, accounts many days apart.
 * Gets wrong: two things of one kind that the event has.
 */
export const precedentRule: Rule = {
  name: 'precedent',
  quotes: 'sentence',
  kinds: ['rank'],
  keys: (s) => (s.slot === 'precedent' ? ['precedent'] : []),
  judge(a, b, { alignment }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (meet(placeOf(x), placeOf(y)) || forceFit(x, y) === 'unreal' || !near(a, b) || severalPlaces(a) || severalPlaces(b)) return null;
    if (isPerson(a) !== isPerson(b) || !kindsFit(x, y) || namedEntity(a, b, x.subject, y.subject, alignment) === 'other') return null;
    return { label: 'different', weight: 0.4, caveat: rankCaveat() };
  },
  question: (a, b) => {
    const [x, y] = [a.statement, b.statement];
    const noun = [x, y].flatMap((s) => kindOf(s) ?? []).toSorted((p, q) => q.length - p.length || (p < q ? -1 : 1))[0] ?? 'one';
    return precedentQuestion(noun, [x, y].some((s) => placeOf(s).low === 1));
  },
};

/** The noun of the kind, or of what the clause is about. */
const kindOf = ({ object, subject }: Statement): string | null => object?.head ?? (subject && subject.name === null && !isProForm(subject.text) ? subject.head : null);
const placeOf = (s: Statement): Quantity => s.value as Quantity;
const meet = (p: Quantity, q: Quantity): boolean => p.low <= (q.high ?? q.low) && q.low <= (p.high ?? p.low) || (p.high === null && q.low >= p.low) || (q.high === null && p.low >= q.low);

function near(a: Side, b: Side): boolean {
  const [x, y] = [instantOf(a.article.article.published), instantOf(b.article.article.published)];
  return x === null || y === null || Math.abs(x - y) <= NEAR;
}

/** An account with another place speaks of a row of its own. */
const severalPlaces = (side: Side): boolean => saysOtherwise(side, (s, own) => !meet(placeOf(s), placeOf(own)));

const isPersonNoun = (noun: string): boolean => personGroup(noun, noun) !== null || OFFICES.has(noun) || isCalling(noun) || /^(?:member|person)$/.test(noun);
/** By the subject's name (of a person, as far as is known), pronoun or noun, or by the noun of the kind. */
const isPerson = ({ article: { analysis }, statement: { subject, object } }: Side): boolean =>
  /^(?:person|other)$/.test(analysis.mentions[subject?.mention ?? -1]?.kind ?? '') || isPersonalPronoun(subject?.text ?? '') || isPersonNoun(object?.head ?? subject?.head ?? '');

/** One noun, two of one family or of one thing, any two for people who take their turn; a kind that one leaves out is the other's. */
function kindsFit({ object: p }: Statement, { object: q }: Statement): boolean {
  if (!p || !q) return true;
  if (p.head === 'time' || q.head === 'time') return false;
  const family = nounFamily(p.head)?.id;
  return p.head === q.head || sameThing(p.head) === sameThing(q.head) || (family !== undefined && family === nounFamily(q.head)?.id) || (isPersonNoun(p.head) && isPersonNoun(q.head));
}
