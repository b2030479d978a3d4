import { LibraryError } from '../../../library/library-error.ts';
import type { Library } from '../../../library/library.ts';

/** Removes clippings one after the other and returns the tokens that take them back; one that is gone already has none. */
export async function removeMany(library: Pick<Library, 'remove'>, [first, ...rest]: readonly string[]): Promise<readonly string[]> {
  if (first === undefined) return [];
  const token = await library.remove(first).then((removal) => removal.token, nothingThere);
  return [...(token === null ? [] : [token]), ...(await removeMany(library, rest))];
}

function nothingThere(error: unknown): null {
  if (error instanceof LibraryError && error.code === 'not-found') return null;
  throw error;
}
