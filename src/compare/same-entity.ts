import type { Phrase } from '../claims/statement.ts';
import { foldName } from '../language/fold-name.ts';
import type { Alignment } from './align.ts';
import { nameRelation } from './near-name.ts';
import type { Side } from './rule.ts';

/** Whether two phrases name one entity, name two, or leave it open because one of them bears no name. */
export function namedEntity(a: Side, b: Side, x: Phrase | null, y: Phrase | null, alignment: Alignment): 'same' | 'other' | 'open' {
  if (!x?.name || !y?.name) return 'open';
  const [p, q] = [alignment.entity(a.article, x), alignment.entity(b.article, y)];
  if (p !== null && p === q) return 'same';
  return nameRelation(x.name, y.name) !== null || middleNameAside(x.name, y.name) ? 'same' : 'other';
}

/** "Bruce M. Ashby" and "Bruce Ashby": first and last word agree, and one side says more in between. */
function middleNameAside(a: string, b: string): boolean {
  const [x, y] = [foldName(a).split(' '), foldName(b).split(' ')];
  return x.length > 1 && y.length > 1 && x.length !== y.length && x[0] === y[0] && x.at(-1) === y.at(-1);
}
