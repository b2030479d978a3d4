import type { Quantity, Statement } from '../../claims/statement.ts';
import type { Side } from '../rule.ts';
import { instantOf } from '../../claims/time/instant-of.ts';

/** Articles further apart than this may tell of two happenings of one kind: two launches, two matches. */
const SAME_OCCASION = 5 * 86_400_000;

/** Whether the stamps leave two articles on one occasion; a missing stamp is neutral. */
export function sameOccasion(a: Side, b: Side): boolean {
  const [x, y] = [instantOf(a.article.article.published), instantOf(b.article.article.published)];
  return x === null || y === null || Math.abs(x - y) <= SAME_OCCASION;
}

/**
 * Whether an article gives several figures under one question: it speaks of several happenings, or of parts, and no single
 * figure of it can be held against another account.
 */
export function isUnsettled(side: Side, sameQuestion: (s: Statement) => boolean): boolean {
  const own = side.statement.value as Quantity;
  return side.article.analysis.statements.some((s) => {
    if (s === side.statement || s.value.type !== 'quantity' || s.value.stated === undefined || !sameQuestion(s) || s.order === 'initial') return false;
    const close = own.stated !== undefined && Math.abs(s.value.stated - own.stated) <= 0.02 * Math.abs(own.stated);
    return !close && s.value.approximation !== 'vague' && s.scope.part !== 'part';
  });
}
