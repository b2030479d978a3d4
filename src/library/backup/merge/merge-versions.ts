import { decodeArticle } from '../../codec/article-codec.ts';
import type { ContentRow, HistoryRow, StoredArticle } from '../../database/rows.ts';

/** The newest version of a clipping and those before it. */
export interface Versions {
  readonly content: ContentRow;
  readonly history: readonly HistoryRow[];
}

/** Text and headline tell versions apart, as when saving. */
function keyOf(stored: StoredArticle): string {
  const { sha256, title } = decodeArticle(stored);
  return `${sha256} ${title}`;
}

/**
 * All versions of both, each once, in the order of saving; the newest is the later of the two newest. Null where the incoming
 * ones are all there already.
 */
export function mergeVersions(own: Versions, incoming: Versions): Versions | null {
  const { no } = own.content;
  const known = new Set([own.content, ...own.history].map(({ article }) => keyOf(article)));
  const fresh = (row: ContentRow | HistoryRow): boolean => !known.has(keyOf(row.article));
  const newest = fresh(incoming.content) && incoming.content.savedAt > own.content.savedAt ? incoming.content : own.content;
  const added = [...incoming.history, incoming.content].filter(fresh);
  if (added.length === 0) return null;
  const earlier = [...own.history, ...(newest === own.content ? [] : [own.content]), ...added.filter((row) => row !== newest)]
    .toSorted((a, b) => (a.savedAt < b.savedAt ? -1 : Number(a.savedAt > b.savedAt)));
  return {
    content: { ...newest, no },
    history: earlier.map(({ article, savedAt }, at) => ({ no, version: at + 1, article, savedAt })),
  };
}
