import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { clearMargin, layOutMargin } from './lay-out.ts';

/** Keeps the margin's entries beside their words: after each rendering, and whenever a size changes. */
export function useMargin(root: RefObject<HTMLElement | null>, wide: boolean): void {
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    if (!wide) {
      clearMargin(element);
      return undefined;
    }
    layOutMargin(element);
    const observer = new ResizeObserver(() => layOutMargin(element));
    observer.observe(element);
    for (const entry of element.querySelectorAll('[data-entry]')) observer.observe(entry);
    return () => observer.disconnect();
  });
}
