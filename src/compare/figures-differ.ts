import { MONTH_ROOTS } from '../language/en/lexicon/months.ts';
import { rootOf } from '../language/en/root.ts';

/** Whether two lists of content keys name months, and none in common: two occasions told in like words. */
export function monthsDiffer(p: readonly string[], q: readonly string[]): boolean {
  const [m, n] = [p.filter((k) => MONTH_ROOTS.has(k)), q.filter((k) => MONTH_ROOTS.has(k))];
  return m.length > 0 && n.length > 0 && !m.some((k) => n.includes(k));
}

/** Whether each of two lists of content keys holds a figure ("=62") that the other lacks: they do not tell one fact. */
export function figuresDiffer(p: readonly string[], q: readonly string[]): boolean {
  const [m, n] = [p.filter((k) => k.startsWith('=')), q.filter((k) => k.startsWith('='))];
  return m.some((k) => !n.includes(k)) && n.some((k) => !m.includes(k));
}

const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'last'].map(rootOf);

/** Whether each of two lists of content keys holds an ordinal that the other lacks: the first part of something, and the second. */
export function ordinalsDiffer(p: readonly string[], q: readonly string[]): boolean {
  const [m, n] = [ORDINALS.filter((o) => p.includes(o)), ORDINALS.filter((o) => q.includes(o))];
  return m.some((o) => !n.includes(o)) && n.some((o) => !m.includes(o));
}
