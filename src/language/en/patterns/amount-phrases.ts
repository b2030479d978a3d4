import { DIMENSION_PHRASES } from './figure-dimension.ts';
import { DURATION_PHRASES } from './figure-duration.ts';
import type { FigurePhrase } from './figure-phrase.ts';
import { MONEY_PHRASES } from './figure-money.ts';
import { PERCENT_PHRASES } from './figure-percent.ts';

/** What figures stand for by the words around them, by measure; of one measure the first that fits decides. */
export const AMOUNT_PHRASES: readonly FigurePhrase[] = [...MONEY_PHRASES, ...PERCENT_PHRASES, ...DURATION_PHRASES, ...DIMENSION_PHRASES];

const roles = new Set(AMOUNT_PHRASES.map((p) => p.role));
/** Whether a predicate is a role that the words around a figure give it. */
export const isPhrasedRole = (predicate: string): boolean => roles.has(predicate);
