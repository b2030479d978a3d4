import { create, insertMultiple, search } from '@orama/orama';
import { BEST, wordsOf, type Document, type Finder } from './finder.ts';

/** Orama over titles and texts, asked by the words of an article, any of them. */
export async function oramaOver(documents: readonly Document[]): Promise<Finder> {
  const index = create({ schema: { words: 'string' } });
  await insertMultiple(index, documents.map(({ id, article }) => ({ id, words: wordsOf(article) })));
  return {
    name: 'orama',
    async find(article) {
      const { hits } = await search(index, { term: wordsOf(article), limit: BEST, threshold: 1 });
      return hits.map(({ id }) => id);
    },
  };
}
