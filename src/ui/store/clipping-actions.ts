import type { SavedState } from '../../extension/messages/check-view.ts';
import type { ErrorCode } from '../../extension/messages/error-code.ts';
import type { SaveOutcome } from '../../extension/messages/saved-text.ts';
import type { Notice } from './notice.ts';
import type { CheckServices } from './services.ts';
import type { StoreState } from './store-state.ts';

/** What the reader can do with the clipping of the page being read. */
export interface ClippingActions {
  readonly save: () => Promise<void>;
  readonly remove: () => Promise<void>;
  /** Takes the last removal back. */
  readonly undoRemove: () => Promise<void>;
}

const NOTICE_OF = { created: 'saved', updated: 'updated', unchanged: 'unchanged' } as const;

/** Actions that change the library, and bring the view up to date without comparing again: the texts are the same. */
export function createClippingActions({ send, tab }: CheckServices, state: StoreState): ClippingActions {
  let removed: SavedState | null = null;

  const save = () =>
    oneAtATime(state, async () => {
      const answer = await send('save', { tab, evenPrivate: state.evenPrivate.value });
      if (!answer.ok) return failed(answer.error);
      setSaved(state, savedState(answer.value));
      return { kind: NOTICE_OF[answer.value.outcome] };
    });

  const remove = () =>
    oneAtATime(state, async () => {
      const view = state.view.value;
      if (view.state !== 'compared' || !view.saved) return state.notice.value;
      const answer = await send('remove', { id: view.saved.id });
      if (!answer.ok) return failed(answer.error);
      removed = view.saved;
      setSaved(state, null);
      return { kind: 'removed', undo: answer.value.undo };
    });

  const undoRemove = () =>
    oneAtATime(state, async () => {
      const notice = state.notice.value;
      if (notice?.kind !== 'removed') return notice;
      const answer = await send('undo-remove', { undo: notice.undo });
      if (!answer.ok) return failed(answer.error);
      if (removed) setSaved(state, { ...removed, id: answer.value.id });
      return { kind: 'restored' };
    });

  return { save, remove, undoRemove };
}

function failed(error: ErrorCode): Notice {
  return { kind: 'failed', error };
}

function savedState({ id, savedAt, versions }: SaveOutcome): SavedState {
  return { id, savedAt, versions, changedSince: false };
}

function setSaved(state: StoreState, saved: SavedState | null) {
  const view = state.view.value;
  if (view.state !== 'compared') return;
  const change = (saved ? 1 : 0) - (view.saved ? 1 : 0);
  state.view.value = { ...view, saved, librarySize: view.librarySize + change };
}

/** A second press while a change is on its way does nothing. */
async function oneAtATime(state: StoreState, change: () => Promise<Notice | null>) {
  if (state.busy.value) return;
  state.busy.value = true;
  try {
    state.notice.value = await change();
  } finally {
    state.busy.value = false;
  }
}
