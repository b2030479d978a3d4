import { MONTH_ROOTS } from '../language/en/lexicon/months.ts';

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
