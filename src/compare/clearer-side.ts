import type { Statement } from '../claims/statement.ts';
import type { Side } from './rule.ts';

/** A statement with the text that its offsets point into. */
export interface SourcedStatement {
  readonly source: string;
  readonly statement: Statement;
}

/** The side whose clause makes the better question: shorter, its subject named, not a headline. Symmetric. */
export function clearerSide(a: Side, b: Side): SourcedStatement {
  const cost = ({ statement: s }: Side): number => s.clause.end - s.clause.start + (s.subject?.name ? 0 : 40) + (s.sentence < 0 ? 200 : 0);
  const [x, y] = [cost(a), cost(b)];
  const side = x < y || (x === y && a.article.id < b.article.id) ? a : b;
  return { source: side.statement.sentence < 0 ? side.article.article.title : side.article.article.text, statement: side.statement };
}
