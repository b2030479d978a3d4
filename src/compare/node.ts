import { oncePer } from '../language/once-per.ts';
import type { Side } from './rule.ts';

/** What stands for a side when findings are put together: two statements of the same words of one clause are one. */
export const nodeOf: (side: Side) => string = oncePer(({ article, statement }) => `${article.id} ${statement.clause.start} ${statement.words.start} ${statement.sentence}`);
