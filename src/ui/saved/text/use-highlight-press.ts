import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useReader } from '../store/reader-context.ts';

/**
 * A press on highlighted words shows the highlight's entry. One listener for the text, and none of its words a button: they
 * stay words that can be selected, and the keyboard's way to a highlight is the list below the text.
 */
export function useHighlightPress(root: RefObject<HTMLElement | null>): void {
  const store = useReader();
  useEffect(() => {
    const element = root.current;
    const answer = ({ target }: Event): void => {
      const pressed = target instanceof Element ? target.closest<HTMLElement>('.highlight') : null;
      if (pressed?.dataset['anchor'] !== undefined) store.be(pressed.dataset['anchor']);
    };
    element?.addEventListener('click', answer);
    return () => element?.removeEventListener('click', answer);
  }, [root, store]);
}
