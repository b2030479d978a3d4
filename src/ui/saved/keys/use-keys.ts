import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useReader } from '../store/reader-context.ts';
import type { ReaderStore } from '../store/reader-store.ts';
import { useMarking } from '../text/use-marking.ts';
import { keyOf } from './key-of.ts';
import { keysOn } from './keys-on.ts';

/** Answers the page's single keys, unless the reader is writing or has switched them off. */
export function useKeys(root: RefObject<HTMLElement | null>): void {
  const store = useReader();
  const { highlight, write } = useMarking(root);
  useEffect(() => {
    const answer = (event: KeyboardEvent): void => {
      const key = keyOf(event);
      if (key === null || store.mode.value !== 'text' || (key !== 'leave' && !keysOn.value)) return;
      if (key === 'leave') letGo(store);
      else if (key === 'highlight') void highlight();
      else if (key === 'note') write();
      else step(store, key === 'next' ? 1 : -1);
      if (key !== 'leave') event.preventDefault();
    };
    const page = document;
    page.addEventListener('keydown', answer);
    return () => page.removeEventListener('keydown', answer);
  });
}

/** Goes to the next finding or the one before, round the ends. */
function step({ places, current, lead }: ReaderStore, by: 1 | -1): void {
  const anchors = places.value.map(({ anchor }) => anchor);
  if (anchors.length === 0) return;
  const at = current.value === null ? -1 : anchors.indexOf(current.value);
  const next = anchors[at === -1 ? (by === 1 ? 0 : anchors.length - 1) : (at + by + anchors.length) % anchors.length] ?? null;
  if (next !== null) lead(next);
}

function letGo(store: ReaderStore): void {
  document.getSelection()?.removeAllRanges();
  store.leave();
}
