import { MOST_EXPORTED } from '../../extension/messages/requests/export-requests.ts';
import type { ErrorCode } from '../../extension/messages/error-code.ts';
import type { Send } from '../../extension/messages/send.ts';

/** Some of the clippings to be exported, and how many there are in all; or why the next ones could not be listed. */
export type IdsPage = { readonly ids: readonly string[]; readonly all: number } | { readonly error: ErrorCode };

/** Ids of the clippings to be exported, a page at a time: those given, or all of the library, the last saved first. */
export async function* pagesOfIds(send: Send, chosen: readonly string[] | 'all'): AsyncGenerator<IdsPage> {
  if (chosen !== 'all') {
    for (let at = 0; at < chosen.length; at += MOST_EXPORTED) yield { ids: chosen.slice(at, at + MOST_EXPORTED), all: chosen.length };
    return;
  }
  let cursor: string | null = null;
  do {
    const answer: Awaited<ReturnType<typeof send<'list-clippings'>>> = await send('list-clippings', { order: 'saved-newest', filter: {}, limit: MOST_EXPORTED, cursor });
    if (!answer.ok) return void (yield { error: answer.error });
    yield { ids: answer.value.rows.map(({ id }) => id), all: answer.value.total };
    cursor = answer.value.cursor;
  } while (cursor !== null);
}
