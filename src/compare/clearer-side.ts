import type { Statement } from '../claims/statement.ts';
import type { Side } from './rule.ts';
import { compareText } from './text-order.ts';

/** A statement with the text that its offsets point into. */
export interface SourcedStatement {
  readonly source: string;
  readonly statement: Statement;
}

/** A clause in its own words. */
export function clauseOf(side: Side): string {
  const { source, statement } = sourced(side);
  return source.slice(statement.clause.start, statement.clause.end);
}

/**
 * The side whose clause makes the better question: shorter, its subject named, not a headline. Of two equal ones the words decide, so that ids that a browser draws by chance change no question.
 */
export function clearerSide(a: Side, b: Side): SourcedStatement {
  const cost = ({ statement: s }: Side): number => s.clause.end - s.clause.start + (s.subject?.name ? 0 : 40) + (s.asked ? 0 : 500) + (s.sentence < 0 ? 200 : 0);
  const order = cost(a) - cost(b) || compareText(clauseOf(a), clauseOf(b)) || compareText(a.article.id, b.article.id);
  return sourced(order <= 0 ? a : b);
}

/** A side's statement with the text that it stands in. */
export const sourced = ({ article, statement }: Side): SourcedStatement => ({ source: statement.sentence < 0 ? article.article.title : article.article.text, statement });
