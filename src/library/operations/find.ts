import type { PageIdentity, SavedState } from '../clipping.ts';
import { findMatch } from '../identity/find-match.ts';
import { addressIdentity, lookupKeys, textIdentity } from '../identity/identity-keys.ts';
import { isForgotten } from './removed-clippings.ts';
import type { Tools } from './tools.ts';

/** See `Library.find`. */
export function find(tools: Tools, page: PageIdentity): Promise<SavedState | null> {
  const keys = keysOf(page);
  const { sha256 } = page;
  return tools.transactions.read(['clippings'], async (database) => {
    const row = await findMatch(database.clippings, keys);
    if (row === null) return null;
    return { id: row.id, savedAt: row.savedAt, changedSince: sha256 !== null && sha256 !== row.sha256, versions: row.versions };
  });
}

/** See `Library.wasRemoved`. */
export function wasRemoved(tools: Tools, page: PageIdentity): Promise<boolean> {
  return tools.transactions.read(['removed'], async (database) => {
    const row = await findMatch(database.removed, keysOf(page));
    return row !== null && !isForgotten(row, tools.now());
  });
}

function keysOf({ url, canonicalUrl, sha256 }: PageIdentity): string[] {
  const text = sha256 === null ? null : textIdentity(url, sha256);
  return lookupKeys({ ...addressIdentity(url, canonicalUrl), text });
}
