import type { Statement, Wording } from '../../claims/statement.ts';
import { actingQuestion, befallingQuestion, knownQuestion, speakerQuestion, whatDidQuestion } from '../../language/en/wording/plain-question.ts';
import { polarQuestion } from '../../language/en/wording/polar-question.ts';
import { clearerSide, sourced, type SourcedStatement } from '../clearer-side.ts';
import { ownName } from '../own-name.ts';
import type { Side } from '../rule.ts';

/**
 * The question that two clauses of one fact answer: the clause itself, what befell its subject, what its speaker said or what
 * its subject did; where their predicates do not meet, only what the speaker said. Null where no good one can be put.
 */
export function clausesAsk(a: Side, b: Side): string | null {
  const [x, y] = [a.statement, b.statement];
  const said = (): string | null => speakerQuestion(x, y, verbatim(x, y));
  if (!samePredicate(x, y)) return said();
  return polarQuestion(inPast(a, b) ?? clearerSide(a, b)) ?? befallingQuestion(x, y) ?? said() ?? actingQuestion(x, y, acts(a) && acts(b)) ?? byMeans(a, b);
}

/** The one side that puts in the past what the other, a caption or a line of news, puts in the present; null where both tell it alike. */
function inPast(a: Side, b: Side): SourcedStatement | null {
  const auxiliary = ({ statement }: Side): string => statement.asked?.auxiliary ?? '';
  const past = [a, b].find((side) => auxiliary(side) === 'did');
  const present = [a, b].find((side) => /^do(?:es)?$/.test(auxiliary(side)));
  return past && present ? sourced(past) : null;
}

/** "What is known about the brakes?", of clauses so alike that any question does; null for a place, of which much else is known. */
export function anyQuestion(a: Side, b: Side): string | null {
  return [a, b].some((side) => kindOf(side) === 'place') ? null : knownQuestion(a.statement, b.statement);
}

/** What stands before a verb that tells by which means something was done. */
const MEANS = /\bby\s$/;

/** Whether one side is a clause of means, which makes no question of its own, by somebody with a name. */
export function tellsMeans(a: Side, b: Side): boolean {
  return byMeans(a, b) !== null && [a, b].some(({ statement: s, article: { article } }) => s.asked === undefined && s.verb !== undefined && s.sentence >= 0 && MEANS.test(article.text.slice(Math.max(0, s.verb.start - 4), s.verb.start)));
}

/** "By shaking hands with him": a participle makes no question of its own; asked is what its named subject did. */
function byMeans(a: Side, b: Side): string | null {
  const sides = [a, b].filter((side) => acts(side) && side.statement.verb !== undefined && side.statement.asked === undefined);
  const names = sides.map((side) => side.statement.subject?.text ?? '').filter((name) => /^\p{Lu}/u.test(name)).toSorted();
  return names[0] === undefined ? null : whatDidQuestion(names[0]);
}

/** Its subject is a person or an organisation by name. */
const acts = (side: Side): boolean => /^(?:person|organisation)$/.test(kindOf(side) ?? '');

/** What kind of entity the subject of a statement is by its name; null where its name is not its noun. */
function kindOf({ article, statement: s }: Side): string | null {
  const mention = s.subject?.mention ?? null;
  return mention !== null && ownName(s.subject) !== null ? (article.analysis.mentions[mention]?.kind ?? null) : null;
}

/** The same content words on both sides, and enough of them not to be chance. */
const verbatim = (x: Statement, y: Statement): boolean => clauseKeys(x).length >= 4 && clauseKeys(x).join(' ') === clauseKeys(y).join(' ');

/** Content keys of a clause. */
export const clauseKeys = (s: Statement): readonly string[] => (s.value as Wording).lemmas;

/** One clause's predicate is the other's, or stands in it as a noun ("a handshake" / "shook hands" do not meet). */
export function samePredicate(x: Statement, y: Statement): boolean {
  const [p, q] = [x.predicate ?? '', y.predicate ?? ''];
  return p === q || clauseKeys(y).includes(`#${p}`) || clauseKeys(x).includes(`#${q}`) || clauseKeys(y).includes(p) || clauseKeys(x).includes(q);
}
