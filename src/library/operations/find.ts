import type { PageIdentity, SavedState } from '../clipping.ts';
import { findMatch } from '../identity/find-match.ts';
import { addressIdentity, lookupKeys, textIdentity } from '../identity/identity-keys.ts';
import type { Tools } from './tools.ts';

/** See `Library.find`. */
export function find(tools: Tools, { url, canonicalUrl, sha256 }: PageIdentity): Promise<SavedState | null> {
  const text = sha256 === null ? null : textIdentity(url, sha256);
  const keys = lookupKeys({ ...addressIdentity(url, canonicalUrl), text });
  return tools.transactions.read(['clippings'], async (database) => {
    const row = await findMatch(database.clippings, keys);
    if (row === null) return null;
    return { id: row.id, savedAt: row.savedAt, changedSince: sha256 !== null && sha256 !== row.sha256, versions: row.versions };
  });
}
