import type { Kind } from '../claims/statement.ts';

/** Kinds whose answers are numbers: a change of one is called a later figure. */
export const FIGURE_KINDS: ReadonlySet<Kind> = new Set<Kind>(['count', 'money', 'percent', 'rank', 'duration']);
