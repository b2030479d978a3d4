import type { Link } from '../coverage/relation.ts';

/** Groups articles into connected components over their links; articles without a link are left out. */
export function components<T extends { readonly id: string }>(articles: readonly T[], links: readonly Link[]): T[][] {
  const neighbours = new Map<string, string[]>();
  for (const { a, b } of links) {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  }
  const seen = new Set<string>();
  const out: T[][] = [];
  for (const { id } of articles) {
    if (seen.has(id) || !neighbours.has(id)) continue;
    const members = new Set<string>();
    const queue = [id];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (members.has(next)) continue;
      members.add(next);
      seen.add(next);
      queue.push(...(neighbours.get(next) ?? []));
    }
    out.push(articles.filter((a) => members.has(a.id)));
  }
  return out;
}
