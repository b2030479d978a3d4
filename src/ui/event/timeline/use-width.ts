import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Width of a plot before it has been measured, in pixels. */
const UNMEASURED = 720;

/** Width of an element in pixels, also when it changes: a drawing keeps its letters at their size on every window. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () => current.clientWidth > 0 && setWidth(current.clientWidth);
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
