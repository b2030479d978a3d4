import type { LibraryDatabase } from './library-database.ts';

/**
 * All tags in use, by code unit. Seeks from each to the next: a unique cursor passes through the key of every clipping that has one, which takes a
 * tenth of a second where 11,000 have.
 */
export async function tagNames(clippings: LibraryDatabase['clippings']): Promise<readonly string[]> {
  const names: string[] = [];
  for (;;) {
    const [next] = await clippings.where('tags').above(names.at(-1) ?? '').limit(1).keys(); // oxlint-disable-line no-await-in-loop -- each step needs the one before
    if (next === undefined) return names;
    names.push(String(next));
  }
}
