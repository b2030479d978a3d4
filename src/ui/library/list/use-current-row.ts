import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Item } from '../state/items.ts';

/** The row that the keyboard is on. */
export interface CurrentRow {
  /** Its place; 0 before the reader has gone anywhere. */
  readonly index: number;
  /** Goes to a row and puts the focus there, once it is drawn. */
  readonly go: (item: Item | undefined) => void;
  /** Remembers a row that has got the focus by itself. */
  readonly note: (item: Item | undefined) => void;
  /** Puts the focus on the row again, after what had it has gone. */
  readonly refocus: () => void;
}

/** Keeps the current row by its key while the list changes; where it goes, the one that takes its place is next. */
export function useCurrentRow(items: readonly Item[], list: RefObject<HTMLElement | null>): CurrentRow {
  const [key, setKey] = useState<string | null>(null);
  const [, redraw] = useState(0);
  const [place, setPlace] = useState(0);
  const wantedRef = useRef(false);
  const found = items.findIndex((item) => item.key === key);
  const index = found === -1 ? Math.max(0, Math.min(place, items.length - 1)) : found;
  useLayoutEffect(() => setPlace(index), [index]);
  useLayoutEffect(() => {
    if (!wantedRef.current) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    if (!row) return;
    wantedRef.current = false;
    row.focus({ preventScroll: true });
  });
  const note = (item: Item | undefined) => {
    if (item) setKey(item.key);
  };
  const refocus = () => {
    wantedRef.current = true;
    redraw((times) => times + 1);
  };
  return {
    index,
    note,
    refocus,
    go(item) {
      note(item);
      refocus();
    },
  };
}
