import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useReader } from '../store/reader-context.ts';
import { selectedSpan } from './selected-span.ts';

/** Time after the last change of the selection before it counts as made, in milliseconds. */
const QUIET = 150;

/** Tells the store which words of the text below `root` are selected, once the selection has come to rest. */
export function useSelection(root: RefObject<HTMLElement | null>): void {
  const { text, notes } = useReader();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => {
      notes.select(root.current && text.value ? selectedSpan(root.current, text.value.text) : null);
    };
    const follow = (): void => {
      clearTimeout(timer);
      timer = setTimeout(read, QUIET);
    };
    const page = document;
    page.addEventListener('selectionchange', follow);
    return () => {
      clearTimeout(timer);
      page.removeEventListener('selectionchange', follow);
    };
  }, [root, text, notes]);
}
