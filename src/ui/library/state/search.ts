import { signal, type ReadonlySignal } from '@preact/signals';
import type { ErrorCode } from '../../../extension/messages/error-code.ts';
import type { Result } from '../../../extension/messages/result.ts';
import type { SearchView } from '../../../extension/messages/search-view.ts';

/** What a search as you type has come to. */
export type Searched =
  | { readonly state: 'idle' }
  | { readonly state: 'searching' }
  | { readonly state: 'found'; readonly view: SearchView }
  | { readonly state: 'failed'; readonly error: ErrorCode };

/** Searches as the reader types. */
export interface Search {
  readonly searched: ReadonlySignal<Searched>;
  /** Looks for words once the reader has paused; no words end the search at once. What was found before stays until then. */
  readonly look: (words: string) => void;
}

/** How long a pause in typing is waited for, in milliseconds: less than two keystrokes of a quick typist lie apart. */
const PAUSE = 60;

/** Makes a search over a question to the background. Only the answer to the latest words counts, in whatever order they come. */
export function createSearch(ask: (words: string) => Promise<Result<SearchView>>): Search {
  const searched = signal<Searched>({ state: 'idle' });
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function find(mine: number, words: string) {
    const answer = await ask(words);
    if (mine !== turn) return;
    searched.value = answer.ok ? { state: 'found', view: answer.value } : { state: 'failed', error: answer.error };
  }

  return {
    searched,
    look(words) {
      turn += 1;
      clearTimeout(waiting);
      const mine = turn;
      if (words.trim() === '') {
        searched.value = { state: 'idle' };
        return;
      }
      if (searched.value.state !== 'found') searched.value = { state: 'searching' };
      waiting = setTimeout(() => void find(mine, words.trim()), PAUSE);
    },
  };
}
