import type { LibraryDatabase } from '../database/library-database.ts';
import { tagNames } from '../database/tag-names.ts';
import type { Facet, FacetKind } from '../facets.ts';
import type { Tools } from './tools.ts';

const FACETS: Readonly<Record<FacetKind, (clippings: LibraryDatabase['clippings']) => Promise<readonly Facet[]>>> = { tags, publishers };

/** See `Library.facets`. */
export function facets(tools: Tools, kind: FacetKind): Promise<readonly Facet[]> {
  return tools.transactions.read(['clippings'], (database) => FACETS[kind](database.clippings));
}

async function tags(clippings: LibraryDatabase['clippings']): Promise<readonly Facet[]> {
  const names = await tagNames(clippings);
  return Promise.all(names.map(async (name) => ({ name, clippings: await clippings.where('tags').equals(name).count() })));
}

/** Walks from one outlet's first row to the next one's: as many reads as there are outlets. Each count takes a time that grows with its clippings. */
async function publishers(clippings: LibraryDatabase['clippings']): Promise<readonly Facet[]> {
  const found: Facet[] = [];
  let row = await clippings.where('[publisherOrder+no]').above(['', []]).first();
  while (row !== undefined) {
    const { publisher, publisherOrder } = row;
    const own = clippings.where('[publisherOrder+no]').between([publisherOrder], [publisherOrder, []]);
    found.push({ name: publisher ?? publisherOrder, clippings: await own.count() }); // oxlint-disable-line no-await-in-loop -- each step needs the one before
    row = await clippings.where('[publisherOrder+no]').above([publisherOrder, []]).first(); // oxlint-disable-line no-await-in-loop -- see above
  }
  return found;
}
