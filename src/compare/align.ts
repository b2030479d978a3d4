import { abbreviates } from '../claims/names/abbreviates.ts';
import { NameIndex } from '../claims/names/name-index.ts';
import type { Phrase } from '../claims/statement.ts';
import { foldName } from '../language/fold-name.ts';
import type { AnalysedArticle } from './cross-check-result.ts';

/** Which names of different articles stand for one entity. */
export interface Alignment {
  /** Number of the entity that a phrase's name belongs to, the same across articles; null without a name. */
  entity(article: AnalysedArticle, phrase: Phrase | null): number | null;
  /** All names of an entity in all articles, longest first. */
  names(entity: number): readonly string[];
  /** All linked articles, in the order of their ids. */
  readonly articles: readonly AnalysedArticle[];
  /** Number of articles that write a name in a form, case and diacritics aside. */
  spread(form: string): number;
}

/**
 * Clusters the mentions of linked articles by full name, then by the only longer name that a short one abbreviates.
 * Deterministic: articles in id order, names by length and code point.
 */
export function align(articles: readonly AnalysedArticle[]): Alignment {
  const parent: number[] = [];
  const forms: string[][] = [];
  const find = (i: number): number => (parent[i] === i ? i : (parent[i] = find(parent[i] as number)));
  const slots = new Map<string, number>();
  const byForm = new Map<string, number>();
  for (const { id, analysis } of articles) analysis.mentions.forEach((mention, m) => {
    const node = parent.length;
    parent.push(node);
    forms.push([...mention.names]);
    slots.set(`${id} ${m}`, node);
    const full = mention.names[0]?.toLowerCase() ?? '';
    const known = byForm.get(full);
    if (known === undefined) byForm.set(full, node);
    else parent[node] = find(known);
  });
  const heads = [...byForm].toSorted(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const index = new NameIndex<{ readonly node: number; readonly name: string }>();
  for (const [short, node] of heads) {
    const name = forms[node]?.[0] ?? short;
    index.add(name, { node, name });
  }
  for (const [short, node] of heads) {
    const name = forms[node]?.[0] ?? short;
    const longer = index.candidates(name).filter((other) => other.node !== node && abbreviates(name, other.name));
    const roots = new Set(longer.map((other) => find(other.node)));
    if (roots.size === 1) parent[find(node)] = [...roots][0] as number;
  }
  const spread = new Map<string, number>();
  for (const { analysis } of articles) {
    for (const form of new Set(analysis.mentions.flatMap((m) => m.names.map(foldName)))) spread.set(form, (spread.get(form) ?? 0) + 1);
  }
  const all = new Map<number, Set<string>>();
  parent.forEach((_, i) => {
    const root = find(i);
    const set = all.get(root) ?? new Set<string>();
    for (const f of forms[i] ?? []) set.add(f);
    all.set(root, set);
  });
  return {
    articles,
    entity: (article, phrase) => {
      if (!phrase || phrase.mention === null) return null;
      const node = slots.get(`${article.id} ${phrase.mention}`);
      return node === undefined ? null : find(node);
    },
    names: (entity) => [...(all.get(entity) ?? [])].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    spread: (form) => spread.get(foldName(form)) ?? 0,
  };
}
