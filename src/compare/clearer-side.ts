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
  return sourced(x < y || (x === y && a.article.id < b.article.id) ? a : b);
}

/** A side's statement with the text that it stands in. */
export const sourced = ({ article, statement }: Side): SourcedStatement => ({ source: statement.sentence < 0 ? article.article.title : article.article.text, statement });
