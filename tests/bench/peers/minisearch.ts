import MiniSearch from 'minisearch';
import { BEST, wordsOf, type Document, type Finder } from './finder.ts';

/** MiniSearch over titles and texts, asked by the words of an article, any of them. */
export function miniSearchOver(documents: readonly Document[]): Finder {
  const index = new MiniSearch<{ id: string; words: string }>({ fields: ['words'] });
  index.addAll(documents.map(({ id, article }) => ({ id, words: wordsOf(article) })));
  return {
    name: 'minisearch',
    find: (article) => Promise.resolve(index.search(wordsOf(article)).slice(0, BEST).map(({ id }) => String(id))),
  };
}
