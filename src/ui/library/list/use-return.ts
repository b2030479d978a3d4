import { useContext, useEffect } from 'preact/hooks';
import { WayBackContext } from '../state/place.ts';
import { useLibrary } from '../state/store-context.ts';
import type { CurrentRow } from './use-current-row.ts';

/** Goes back, once, to the row that the reader had opened before coming here again. */
export function useReturn(current: CurrentRow, scrollTo: (index: number) => void): void {
  const { store } = useLibrary();
  const { left, arrive } = useContext(WayBackContext);
  const items = store.items.value;
  const waiting = items.some(({ kind }) => kind === 'waiting');
  useEffect(() => {
    const before = left();
    if (before === null || waiting) return;
    const found = items.findIndex(({ key }) => key === before.key);
    const here = items.length > before.index || store.pending.value === 0;
    if (found === -1 && !here) {
      void store.reach(before.index);
      return;
    }
    arrive();
    const index = found === -1 ? Math.min(before.index, items.length - 1) : found;
    scrollTo(index);
    current.go(items[index]);
  });
}
