import { signal, type ReadonlySignal } from '@preact/signals';
import type { ErrorCode } from '../../../extension/messages/error-code.ts';
import type { Result } from '../../../extension/messages/result.ts';
import type { SearchView } from '../../../extension/messages/search-view.ts';
import { FIRST_HITS, MOST_HITS } from './ask-search.ts';

/** What a search as you type has come to. */
export type Searched =
  | { readonly state: 'idle' }
  | { readonly state: 'searching' }
  /** `more` while only the first hits were asked for and there may be others. */
  | { readonly state: 'found'; readonly view: SearchView; readonly more: boolean }
  | { readonly state: 'failed'; readonly error: ErrorCode };

/** Searches as the reader types. */
export interface Search {
  readonly searched: ReadonlySignal<Searched>;
  /** Looks for words once the reader has paused; no words end the search at once. What was found before stays until then. */
  readonly look: (words: string) => void;
  /** Asks for the hits behind the first, once so many rows are wanted that those do not do. */
  readonly reach: (rows: number) => Promise<void>;
}

/** How long a pause in typing is waited for, in milliseconds: less than two keystrokes of a quick typist lie apart. */
const PAUSE = 60;

/** Makes a search over a question to the background. Only the answer to the latest words counts, in whatever order they come. */
export function createSearch(ask: (words: string, limit: number) => Promise<Result<SearchView>>): Search {
  const searched = signal<Searched>({ state: 'idle' });
  let turn = 0;
  let words = '';
  let rest: Promise<void> | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function find(mine: number, limit: number) {
    const answer = await ask(words, limit);
    if (mine !== turn) return;
    searched.value = answer.ok
      ? { state: 'found', view: answer.value, more: limit < MOST_HITS && answer.value.hits.length >= limit }
      : { state: 'failed', error: answer.error };
  }

  return {
    searched,
    look(typed) {
      turn += 1;
      clearTimeout(waiting);
      const mine = turn;
      words = typed.trim();
      rest = null;
      if (words === '') {
        searched.value = { state: 'idle' };
        return;
      }
      if (searched.value.state !== 'found') searched.value = { state: 'searching' };
      waiting = setTimeout(() => void find(mine, FIRST_HITS), PAUSE);
    },
    async reach(rows) {
      const { value } = searched;
      if (value.state !== 'found' || !value.more || rows <= value.view.hits.length) return;
      rest ??= find(turn, MOST_HITS);
      await rest;
    },
  };
}
