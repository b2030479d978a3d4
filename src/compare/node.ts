import type { Side } from './rule.ts';

/** One side takes part in many pairs. */
const known = new WeakMap<Side, string>();

/** What stands for a side when findings are put together: two statements of the same words of one clause are one. */
export function nodeOf(side: Side): string {
  const kept = known.get(side);
  if (kept !== undefined) return kept;
  const { article, statement } = side;
  const node = `${article.id} ${statement.clause.start} ${statement.words.start} ${statement.sentence}`;
  known.set(side, node);
  return node;
}
