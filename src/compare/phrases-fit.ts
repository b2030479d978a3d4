import type { Phrase } from '../claims/statement.ts';
import { abbreviates } from '../claims/names/abbreviates.ts';
import type { Alignment } from './align.ts';
import type { Side } from './rule.ts';

/** Whether the subjects of two statements can be one: the same entity, the same name or its short form, or the same head. */
export function subjectsFit(a: Side, b: Side, alignment: Alignment): boolean {
  const [x, y] = [a.statement.subject, b.statement.subject];
  if (!x || !y) return false;
  const [e, f] = [alignment.entity(a.article, x), alignment.entity(b.article, y)];
  if (e !== null && f !== null) return e === f || namesFit(x, y);
  return x.head === y.head || namesFit(x, y);
}

function namesFit(x: Phrase, y: Phrase): boolean {
  if (x.name === null || y.name === null) return false;
  return x.name === y.name || abbreviates(x.name, y.name) || abbreviates(y.name, x.name);
}
