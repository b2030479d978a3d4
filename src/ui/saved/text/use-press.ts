import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useReader } from '../store/reader-context.ts';

/**
 * A press on words that carry something brings its entry beside them: the highlight's, else the finding's. One listener for the
 * text, and none of its words a button: they stay words that can be selected. The keyboard's ways are J and K, and the list of
 * highlights below the text.
 */
export function usePress(root: RefObject<HTMLElement | null>): void {
  const store = useReader();
  useEffect(() => {
    const element = root.current;
    const answer = ({ target }: Event): void => {
      if (!(target instanceof Element) || document.getSelection()?.isCollapsed === false) return;
      const highlight = target.closest<HTMLElement>('.highlight')?.dataset['anchor'];
      const [finding] = target.closest<HTMLElement>('.layered')?.dataset['anchors']?.split(' ') ?? [];
      const anchor = highlight ?? finding;
      if (anchor !== undefined) store.pin(anchor);
    };
    element?.addEventListener('click', answer);
    return () => element?.removeEventListener('click', answer);
  }, [root, store]);
}
