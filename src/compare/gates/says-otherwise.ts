import type { Statement } from '../../claims/statement.ts';
import type { Side } from '../rule.ts';

/**
 * Whether an article says something else of the same slot as well: it speaks of two things of one kind, or of two steps of one,
 * and neither answer can be held against another account.
 * @param differs whether another statement of the slot answers the same question otherwise
 */
export const saysOtherwise = ({ article, statement }: Side, differs: (other: Statement, own: Statement) => boolean): boolean =>
  article.analysis.statements.some((s) => s !== statement && s.kind === statement.kind && s.slot === statement.slot && differs(s, statement));

/** Whether two statements of one article are of the same person or thing: by mention where both have one, else by noun. */
export const ofOneSubject = ({ subject: x }: Statement, { subject: y }: Statement): boolean =>
  x?.mention != null && y?.mention != null ? x.mention === y.mention : x?.head === y?.head;
