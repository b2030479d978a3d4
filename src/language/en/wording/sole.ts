import type { Statement } from '../../../claims/statement.ts';
import { familyById } from '../lexicon/predicates.ts';
import { countQuestion } from './count.ts';
import { participleOf, pastOf } from './inflect.ts';
import { dimensionQuestion, moneyQuestion } from './measure.ts';

/** A statement with the text that its offsets point into. */
interface Sourced {
  readonly source: string;
  readonly statement: Statement;
}

/** "How much money was diverted?", "How many flights were cancelled?": of two figures that are the only ones of their kind, told in any words. */
export function soleQuestion(a: Sourced, b: Sourced, clearer: Sourced): string {
  const [s, t] = [a.statement, b.statement];
  if (s.kind === 'money') {
    const verb = [a, b].flatMap((side) => handedVerb(side)).toSorted()[0];
    if (verb !== undefined) return `How much money was ${participleOf(verb)}?`;
    return s.predicate === t.predicate ? moneyQuestion(s, t) : 'How much money was involved?';
  }
  if (s.slot.startsWith('dimension:')) return s.subject?.head === t.subject?.head ? dimensionQuestion(s, t) : 'How large an area was it?';
  const told = [s, t].flatMap(({ predicate }) => (predicate !== null && familyById(predicate) !== null ? [predicate] : [])).toSorted()[0] ?? null;
  return countQuestion({ ...s, predicate: told }, { ...t, predicate: told }, clearer);
}

/** The verb whose object is the sum itself: it stands right before ("diverted £3m"). */
function handedVerb({ source, statement: { predicate, words } }: Sourced): string[] {
  if (predicate === null || !/^[a-z]{3,}$/.test(predicate)) return [];
  const before = /(\p{L}+)\s*$/u.exec(source.slice(0, words.start))?.[1]?.toLowerCase() ?? '';
  return before === predicate || before === `${predicate}s` || before === pastOf(predicate) || before === participleOf(predicate) ? [predicate] : [];
}
