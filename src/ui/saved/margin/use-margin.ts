import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { clearMargin, layOutMargin } from './lay-out.ts';

/** Keeps the margin's entries beside their words, whatever comes, goes, unfolds or wraps anew. */
export function useMargin(root: RefObject<HTMLElement | null>, wide: boolean): void {
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    if (!wide) {
      clearMargin(element);
      return undefined;
    }
    const sizes = new ResizeObserver(() => layOutMargin(element));
    const follow = (): void => {
      sizes.disconnect();
      sizes.observe(element);
      for (const entry of element.querySelectorAll('[data-entry]')) sizes.observe(entry);
      layOutMargin(element);
    };
    const parts = new MutationObserver(follow);
    parts.observe(element, { childList: true, subtree: true, attributeFilter: ['data-pinned'] });
    follow();
    return () => {
      parts.disconnect();
      sizes.disconnect();
    };
  }, [root, wide]);
}
