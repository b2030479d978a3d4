import { signal, type ReadonlySignal } from '@preact/signals';
import type { ErrorCode } from '../../../extension/messages/error-code.ts';
import type { Result } from '../../../extension/messages/result.ts';
import type { SearchView } from '../../../extension/messages/search-view.ts';
import { MOST_HITS } from './ask-search.ts';

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
  /**
   * Looks for words at once, or, while the background is looking for others, as soon as it has done so: it never has more than one search to
   * do, however fast the reader types. No words end the search at once. What was found before stays until something else is.
   */
  readonly look: (words: string) => void;
  /** Asks for the hits behind the first, once so many rows are wanted that those do not do. */
  readonly reach: (rows: number) => Promise<void>;
}

/**
 * Makes a search over a question to the background. Only the answer to the latest words counts, in whatever order they come.
 * @param firstHits how many hits are asked for at first
 */
export function createSearch(ask: (words: string, limit: number) => Promise<Result<SearchView>>, firstHits: () => number): Search {
  const searched = signal<Searched>({ state: 'idle' });
  let turn = 0;
  let words = '';
  let rest: Promise<void> | null = null;
  let looking = false;

  async function find(mine: number, limit: number) {
    const answer = await ask(words, limit);
    if (mine !== turn) return;
    searched.value = answer.ok
      ? { state: 'found', view: answer.value, more: limit < MOST_HITS && answer.value.hits.length >= limit }
      : { state: 'failed', error: answer.error };
  }

  /** Asks for the latest words, again and again until those are what was asked for. */
  async function findLatest(): Promise<void> {
    looking = true;
    const mine = turn;
    await find(mine, firstHits());
    if (mine !== turn && words !== '') return findLatest();
    looking = false;
  }

  return {
    searched,
    look(typed) {
      turn += 1;
      words = typed.trim();
      rest = null;
      if (words === '') {
        searched.value = { state: 'idle' };
        return;
      }
      if (searched.value.state !== 'found') searched.value = { state: 'searching' };
      if (!looking) void findLatest();
    },
    async reach(rows) {
      const { value } = searched;
      if (value.state !== 'found' || !value.more || rows <= value.view.hits.length) return;
      rest ??= find(turn, MOST_HITS);
      await rest;
    },
  };
}
