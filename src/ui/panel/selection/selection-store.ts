import { signal, type ReadonlySignal } from '@preact/signals';
import type { ErrorCode } from '../../../extension/messages/error-code.ts';
import type { SelectionView } from '../../../extension/messages/selection-view.ts';
import type { Send } from '../../../extension/messages/send.ts';

/** What the panel shows of words selected in the page: an answer, or that it is on its way. */
export type SelectionShown = SelectionView | { readonly state: 'looking' } | { readonly state: 'error'; readonly error: ErrorCode };

/** The words last asked about on one page. */
export interface SelectionStore {
  /** Null where none were. */
  readonly shown: ReadonlySignal<SelectionShown | null>;
  /**
   * Asks what the saved articles say on them.
   * @param awaited the reader has just asked: that an answer is on its way is shown at once
   */
  readonly look: (awaited: boolean) => Promise<void>;
  /** The reader is done with them. */
  readonly close: () => Promise<void>;
}

/** Makes the store of a tab's page; nothing is asked before `look`. */
export function createSelectionStore(send: Send, tab: number): SelectionStore {
  const shown = signal<SelectionShown | null>(null);
  /** Number of the question asked last: an answer to an earlier one comes too late. */
  let turn = 0;

  async function look(awaited: boolean) {
    const own = ++turn;
    if (awaited) shown.value = { state: 'looking' };
    const answer = await send('check-selection', { tab });
    if (own === turn) shown.value = answer.ok ? answer.value : { state: 'error', error: answer.error };
  }

  async function close() {
    turn++;
    shown.value = null;
    await send('forget-selection', { tab });
  }

  return { shown, look, close };
}
