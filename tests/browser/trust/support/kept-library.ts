import type { RequestAnswer } from '../../../../src/extension/messages/requests.ts';
import type { Page } from '../../driver/session.ts';
import { ask, value } from '../../own-page/ask.ts';

/** What a reader knows of a clipping. */
export interface Kept {
  readonly id: string;
  readonly title: string;
  readonly versions: number;
  readonly tags: readonly string[];
}

/** The library as its page lists it: address → clipping. */
export async function keptLibrary(page: Page): Promise<ReadonlyMap<string, Kept>> {
  const kept = new Map<string, Kept>();
  for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
    const list: RequestAnswer<'list-clippings'> = await value(page, 'list-clippings', { order: 'saved-oldest', filter: {}, limit: 500, cursor });
    for (const { url, id, title, versions, tags } of list.rows) kept.set(url, { id, title, versions, tags });
    ({ cursor } = list);
  }
  return kept;
}

/** The whole of a backup. */
export async function backupOf(page: Page): Promise<string> {
  let text = '';
  for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
    const slice: RequestAnswer<'backup-read'> = await value(page, 'backup-read', { cursor });
    text += slice.text;
    ({ cursor } = slice);
  }
  return text;
}

/** Puts a backup in the place of the library, as far as an answer comes. */
export async function restore(page: Page, text: string): Promise<void> {
  const begun = await ask(page, 'restore-begin', {});
  if (begun?.ok !== true) return;
  const { restore: name } = begun.value;
  const steps = [
    () => ask(page, 'restore-chunk', { restore: name, number: 0, text }),
    () => ask(page, 'restore-check', { restore: name }),
    () => ask(page, 'restore-finish', { restore: name }),
  ];
  for (const step of steps) if ((await step())?.ok !== true) return;
}

/** Lets everything be done that is due. */
export async function keepHouse(page: Page): Promise<void> {
  for (let rounds = 0; rounds < 200; rounds++) if ((await value(page, 'keep-house', {})).done) return;
  throw new Error('the house is never kept');
}
