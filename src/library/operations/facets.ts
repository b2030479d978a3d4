import type { Facet, Facets } from '../facets.ts';
import type { Tools } from './tools.ts';

/** See `Library.facets`. */
export function facets(tools: Tools): Promise<Facets> {
  return tools.transactions.read(['clippings'], async (database) => {
    const tags = await database.clippings.orderBy('tags').uniqueKeys();
    const tagged = tags.map(async (name): Promise<Facet> => ({ name: String(name), clippings: await database.clippings.where('tags').equals(name).count() }));
    return { tags: await Promise.all(tagged), publishers: await publishers(database.clippings) };
  });
}

/** Walks from one outlet's first row to the next one's: as many reads as there are outlets, however many clippings. */
async function publishers(clippings: Tables['clippings']): Promise<readonly Facet[]> {
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

type Tables = Parameters<Parameters<Tools['transactions']['read']>[1]>[0];
