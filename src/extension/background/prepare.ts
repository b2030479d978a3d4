import type { Library } from '../../library/library.ts';
import type { Analyser } from './analyser.ts';

/** Begins to load what comparing a page needs, while it is being read: the language data, the database, and the counts of words in it. */
export function prepareFor(library: Pick<Library, 'statistics'>, { prepare }: Analyser): void {
  prepare();
  library.statistics().catch(() => undefined); // who asks next is told
}
