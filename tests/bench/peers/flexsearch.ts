import { Index } from 'flexsearch';
import { BEST, wordsOf, type Document, type Finder } from './finder.ts';

/** FlexSearch over titles and texts, asked by the words of an article; it may leave words out that do not fit (`suggest`). */
export function flexSearchOver(documents: readonly Document[]): Finder {
  const index = new Index({ tokenize: 'strict' });
  for (const [at, { article }] of documents.entries()) index.add(at, wordsOf(article));
  return {
    name: 'flexsearch',
    find: (article) => Promise.resolve((index.search(wordsOf(article), { limit: BEST, suggest: true }) as readonly number[]).map((at) => documents[at]?.id ?? '')),
  };
}
