import type { Phrase, Statement } from '../../claims/statement.ts';
import { ONCE } from '../../language/en/lexicon/agents.ts';
import { otherDoers, type Doer } from '../../language/en/lexicon/occupations.ts';
import { nounFamily } from '../../language/en/lexicon/predicates.ts';
import { foldName } from '../../language/fold-name.ts';
import { rootOf } from '../../language/en/root.ts';
import type { Side } from '../rule.ts';

/**
 * Whether two clauses give one deed that is done once, to one thing or person, to agents that cannot be one. Blocks: deeds
 * that recur, patients told apart by nothing, agents that may include each other, and accounts that know the other's agent.
 */
export function onceByOne(a: Side, b: Side, p: Phrase, q: Phrase): boolean {
  const [x, y] = [a.statement, b.statement];
  if (!ONCE.has(x.slot) || !ONCE.has(y.slot) || x.subject === null || y.subject === null) return false;
  if (p.name !== null || q.name !== null || !otherDoers(doer(p), doer(q))) return false;
  return samePatient(x.subject, y.subject) && !knows(a, q) && !knows(b, p);
}

/** Whether two clauses tell of one deed that is done once, to one thing or person. */
export function doneOnce(x: Statement, y: Statement): boolean {
  return ONCE.has(x.slot) && x.slot === y.slot && x.subject !== null && y.subject !== null && samePatient(x.subject, y.subject);
}

const doer = (phrase: Phrase): Doer => ({ head: phrase.head, modifiers: phrase.modifiers, plural: isPlural(phrase) });
/** "workers" beside its lemma "worker": the phrase does not end in the lemma. */
const isPlural = ({ text, head }: Phrase): boolean => text.toLowerCase().split(/[\s-]+/).at(-1) !== head;

/** The same name, one noun with the same number or quality, or an event that an article has one of ("the theft"). */
function samePatient(x: Phrase, y: Phrase): boolean {
  if (isPlural(x) !== isPlural(y)) return false;
  if (x.name !== null || y.name !== null) return x.name !== null && y.name !== null && foldName(x.name) === foldName(y.name);
  if (x.head !== y.head || isPlural(x)) return false;
  const [m, n] = [x.modifiers.map(rootOf), y.modifiers.map(rootOf)];
  if (m.length > 0 && n.length > 0) return m.every((w) => n.includes(w)) || n.every((w) => m.includes(w));
  return m.length === 0 && n.length === 0 && [x, y].every(({ text }) => /^the\s/i.test(text)) && nounFamily(x.head) !== null;
}

/** The other account's agent is in this one too, in another part. */
const knows = ({ article }: Side, agent: Phrase): boolean => foldName(article.article.text).split(/[^\p{L}\p{N}-]+/u).some((word) => word === agent.head || word === `${agent.head}s`);
