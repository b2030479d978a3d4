import type { ClippingFormat } from '../../export/clippings/clipping-format.ts';
import type { ClippingWords } from '../../export/clippings/clipping-words.ts';
import type { ErrorCode } from '../../extension/messages/error-code.ts';
import type { Send } from '../../extension/messages/send.ts';
import { pagesOfIds } from './pages-of-ids.ts';

/** What is to be exported, and how. */
export interface ExportOrder {
  readonly chosen: readonly string[] | 'all';
  readonly format: ClippingFormat;
  readonly text: boolean;
  readonly words: ClippingWords;
}

/** What came of it. `parts` are the file's text in order. */
export type Collected =
  | { readonly state: 'done'; readonly parts: readonly string[]; readonly articles: number; readonly gone: number }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly error: ErrorCode };

/**
 * Fetches clippings and writes them in a format, page by page, so that neither a message nor a string grows with the library.
 * @param told is told how many have been written, of how many
 */
export async function collect(send: Send, order: ExportOrder, told: (done: number, all: number) => void, signal: AbortSignal): Promise<Collected> {
  const { format, words } = order;
  const parts = [format.head];
  let [articles, asked] = [0, 0];
  for await (const page of pagesOfIds(send, order.chosen)) {
    if (signal.aborted) return { state: 'stopped' };
    if ('error' in page) return { state: 'failed', error: page.error };
    const answer = await send('export-clippings', { ids: [...page.ids], text: order.text && format.carriesText });
    if (!answer.ok) return { state: 'failed', error: answer.error };
    const entries = answer.value.map((clipping) => format.entry(clipping, words)).join(format.between);
    if (entries !== '') parts.push((articles > 0 ? format.between : '') + entries);
    articles += answer.value.length;
    asked += page.ids.length;
    told(asked, page.all);
  }
  if (signal.aborted) return { state: 'stopped' };
  return { state: 'done', parts: [...parts, format.tail], articles, gone: asked - articles };
}
