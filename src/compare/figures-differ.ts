/** Whether each of two lists of content keys holds a figure ("=62") that the other lacks: they do not tell one fact. */
export function figuresDiffer(p: readonly string[], q: readonly string[]): boolean {
  const [m, n] = [p.filter((k) => k.startsWith('=')), q.filter((k) => k.startsWith('='))];
  return m.some((k) => !n.includes(k)) && n.some((k) => !m.includes(k));
}
