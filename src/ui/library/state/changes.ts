import { signal, type ReadonlySignal } from '@preact/signals';
import { type ErrorCode, errorMessageKey } from '../../../extension/messages/error-code.ts';
import type { Result } from '../../../extension/messages/result.ts';
import type { Send } from '../../../extension/messages/send.ts';
import type { ClippingSummary } from '../../../library/clipping.ts';
import type { I18n } from '../../i18n/i18n.ts';
import type { MessageKey } from '../../i18n/keys.ts';
import type { Notices } from '../../page/page-notice.ts';
import type { LibraryStore } from './library-store.ts';
import { deselect } from './selection.ts';

/** A change that goes on. */
export interface Work {
  readonly label: MessageKey;
  readonly done: number;
  readonly all: number;
}

/** What the reader can do with clippings. Each tells what came of it, with a way back. */
export interface Changes {
  /** The change that goes on, null while there is none. */
  readonly work: ReadonlySignal<Work | null>;
  readonly remove: (rows: readonly ClippingSummary[]) => Promise<void>;
  /** Puts a tag on those that lack it. */
  readonly addTag: (rows: readonly ClippingSummary[], tag: string) => Promise<void>;
  /** Takes it off those that have it. */
  readonly removeTag: (rows: readonly ClippingSummary[], tag: string) => Promise<void>;
}

/** Clippings of one message: few enough for the progress to move several times a second. */
const AT_ONCE = 50;

/** Makes the changes of one page. */
export function createChanges(send: Send, { tell }: Notices, { t, count }: I18n, store: LibraryStore): Changes {
  const work = signal<Work | null>(null);
  const told = (error: ErrorCode | null, text: string) => (error === null ? text : t(errorMessageKey(error) as MessageKey));

  /** Does something with some at a time; stops at the first that fails. */
  async function inTurn<Item, Value>(label: MessageKey, all: readonly Item[], step: (some: readonly Item[]) => Promise<Result<Value>>) {
    const values: Value[] = [];
    for (let done = 0; done < all.length; done += AT_ONCE) {
      work.value = { label, done, all: all.length };
      const answer = await step(all.slice(done, done + AT_ONCE));
      if (!answer.ok) return { values, error: answer.error };
      values.push(answer.value);
    }
    return { values, error: null };
  }

  /** One change at a time; a second press while one goes on does nothing. */
  async function alone(change: () => Promise<void>) {
    if (work.value !== null) return;
    try {
      await change();
    } finally {
      work.value = null;
    }
    await store.refresh();
    void store.house.keep();
  }

  const restore = (tokens: readonly string[]): Promise<void> =>
    alone(async () => {
      let restored = 0;
      for (const [done, undo] of tokens.entries()) {
        work.value = { label: 'library_working_restore', done, all: tokens.length };
        const answer = await send('undo-remove', { undo });
        if (answer.ok) restored += 1;
        // One that was saved again meanwhile is back already; whatever else goes wrong, those that are left can be tried again.
        else if (answer.error !== 'not-found') return tell({ text: told(answer.error, ''), undo: () => restore(tokens.slice(done)) });
      }
      tell({ text: told(restored === 0 ? 'not-found' : null, count('library_restored', restored)) });
    });

  const remove = (rows: readonly ClippingSummary[]) =>
    alone(async () => {
      const { values, error } = await inTurn('library_working_remove', rows, (some) => send('remove-many', { ids: some.map(({ id }) => id) }));
      const tokens = values.flatMap(({ undo }) => undo);
      store.choose(deselect(store.selection.value, rows.map(({ id }) => id)));
      tell({ text: told(error, count('library_removed', tokens.length)), ...(tokens.length > 0 ? { undo: () => restore(tokens) } : {}) });
    });

  const tagging = (ids: readonly string[], tag: string, on: boolean, undone: boolean): Promise<void> =>
    ids.length === 0 ? Promise.resolve() : alone(async () => {
      const change = on ? { add: [tag], remove: [] } : { add: [], remove: [tag] };
      const { error } = await inTurn('library_working_tag', ids, (some) => send('tag', { ids: [...some], ...change }));
      const text = t(on ? 'library_tagged' : 'library_untagged', tag, count('library_clippings', ids.length));
      tell({ text: told(error, text), ...(undone || error !== null ? {} : { undo: () => tagging(ids, tag, !on, true) }) });
    });

  const idsOf = (rows: readonly ClippingSummary[], tag: string, tagged: boolean) =>
    rows.filter(({ tags }) => tags.includes(tag) === tagged).map(({ id }) => id);

  return {
    work,
    remove,
    addTag: async (rows, tag) => tagging(idsOf(rows, tag, false), tag, true, false),
    removeTag: async (rows, tag) => tagging(idsOf(rows, tag, true), tag, false, false),
  };
}
