import type { NewAnnotation } from '../../../src/library/annotation.ts';
import type { ClippingRow } from '../../../src/library/database/rows.ts';
import { dump } from '../support/dump.ts';
import { sampleArticle } from '../support/sample-article.ts';
import type { Desk } from './shared-libraries.ts';

export function there<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('there is none');
  return value;
}

/** The article that a desk saved first. */
export async function only({ library }: Desk) {
  const { rows } = await library.list({ order: 'saved-oldest' });
  return there(rows[0]);
}

/** A note on words that every version of the sample article has. */
export function highlight(clipping: string, note: string): NewAnnotation {
  const { text, sha256 } = sampleArticle();
  return { clipping, quote: text.slice(4, 16), prefix: text.slice(0, 4), suffix: text.slice(16, 40), sha256, start: 4, colour: 'yellow', note };
}

/** Takes the only article away. */
export async function remove(desk: Desk): Promise<void> {
  await desk.library.remove((await only(desk)).id);
}

/** Brings the article back that was removed last. */
export async function bringBack({ library, sharing }: Desk): Promise<void> {
  const [removal] = await sharing.removals(1);
  await library.undoRemove(there(removal).token);
}

/** What a reader sees of the only article. */
export async function view(desk: Desk): Promise<{ readonly text: string; readonly tags: readonly string[]; readonly notes: readonly string[]; readonly count: number }> {
  const { id, tags, annotations } = await only(desk);
  const notes = (await desk.library.annotations(id)).map(({ note }) => note);
  return { text: (await desk.library.get(id)).article.text, tags: [...tags].toSorted(), notes: notes.toSorted(), count: annotations };
}

/** Keys that more than one clipping of a library has. */
export async function doubled({ storage }: Desk): Promise<readonly string[]> {
  const { clippings = [] } = await dump(storage);
  const keys = clippings.flatMap((row) => (row as ClippingRow).keys);
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}
