import { useRef } from 'preact/hooks';
import { clippingsAmong, eventKey, type Item } from '../state/items.ts';
import { deselect, NOTHING_SELECTED, select, shareOf, toggle } from '../state/selection.ts';
import { useLibrary } from '../state/store-context.ts';
import type { ListAction } from './list-keys.ts';
import type { CurrentRow } from './use-current-row.ts';

/** What can be done with rows, by keys and by presses alike. */
export interface ListActions {
  readonly perform: (action: ListAction, event: { readonly ctrlKey: boolean; readonly metaKey: boolean }) => Promise<void>;
  /** Selects a row or no longer; `extend` selects all from the last one to this. */
  readonly pick: (index: number, extend: boolean) => Promise<void>;
}

interface Surroundings {
  readonly current: CurrentRow;
  readonly scrollTo: (index: number) => void;
  /** Follows the link of a row, in the way that keys held down ask for. */
  readonly follow: (index: number, keys: { readonly ctrlKey: boolean; readonly metaKey: boolean }) => void;
  /** Nothing may be changed. */
  readonly readOnly: boolean;
}

/** Makes the actions of the list. */
export function useListActions({ current, scrollTo, follow, readOnly }: Surroundings): ListActions {
  const { store, changes } = useLibrary();
  const anchor = useRef<string | null>(null);
  const items = store.items.value;

  function go(index: number, extend: boolean) {
    const place = Math.max(0, Math.min(index, store.items.value.length - 1));
    if (extend) extendTo(place);
    else anchor.current = store.items.value[place]?.key ?? null;
    scrollTo(place);
    current.go(store.items.value[place]);
  }

  function extendTo(index: number) {
    const all = store.items.value;
    const from = Math.max(0, all.findIndex(({ key }) => key === (anchor.current ?? all[current.index]?.key)));
    store.choose(select(store.selection.value, clippingsAmong(all.slice(Math.min(from, index), Math.max(from, index) + 1))));
  }

  async function pick(index: number, extend: boolean) {
    const item = items[index];
    if (!item || item.kind === 'waiting') return;
    if (extend) {
      extendTo(index);
      return;
    }
    anchor.current = item.key;
    store.choose(item.kind === 'clipping' ? toggle(store.selection.value, item.row) : await toggledEvent(item));
  }

  async function toggledEvent({ event }: Extract<Item, { kind: 'event' }>) {
    const before = store.selection.value;
    if (shareOf(before, event) === 'all') return deselect(before, [...before.values()].filter(({ eventId }) => eventId === event.id).map(({ id }) => id));
    const rows = await store.clippingsOf(event.id);
    return select(store.selection.value, rows);
  }

  function fold(open: boolean) {
    const item = items[current.index];
    if (item?.kind === 'event') {
      if (item.open !== open) store.unfold(item.event.id, open);
      else if (open) go(current.index + 1, false);
    } else if (item?.kind === 'clipping' && item.level === 2 && !open) {
      go(items.findIndex(({ key }) => key === eventKey(item.row.eventId)), false);
    }
  }

  async function remove() {
    if (readOnly) return;
    const selected = [...store.selection.value.values()];
    await changes.remove(selected.length > 0 ? selected : clippingsAmong(items.slice(current.index, current.index + 1)));
    current.refocus();
  }

  async function perform(action: ListAction, keys: { readonly ctrlKey: boolean; readonly metaKey: boolean }) {
    switch (action.do) {
      case 'move':
        return go(current.index + action.by, action.extend);
      case 'first':
        return go(0, action.extend);
      case 'last':
        await store.reach(Infinity);
        return go(store.items.value.length - 1, action.extend);
      case 'toggle':
        return pick(current.index, action.extend);
      case 'open':
        return follow(current.index, keys);
      case 'remove':
        return remove();
      case 'unfold':
      case 'fold':
        return fold(action.do === 'unfold');
      case 'all':
        return store.selectAll();
      case 'none':
        store.choose(NOTHING_SELECTED);
        return undefined;
    }
  }

  return { perform, pick };
}
