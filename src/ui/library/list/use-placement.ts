import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Where a list stands. */
export interface Placement {
  /** Distance of its beginning from that of the document, in CSS pixels. */
  readonly top: number;
  /** How much of the window's top is covered by the bar that stays in sight. */
  readonly covered: number;
}

/** Looks where a list stands, after every drawing and whenever something above it grows or shrinks. */
export function usePlacement(list: RefObject<HTMLElement | null>): Placement {
  const [placement, set] = useState<Placement>({ top: 0, covered: 0 });
  const look = useCallback(() => {
    if (!list.current) return;
    const now = { top: Math.round(list.current.getBoundingClientRect().top + scrollY), covered: coveredNow() };
    set((before) => (before.top === now.top && before.covered === now.covered ? before : now));
  }, [list]);
  useLayoutEffect(look);
  useEffect(() => {
    if (!('ResizeObserver' in globalThis)) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [look]);
  return placement;
}

function coveredNow(): number {
  const bar = document.querySelector<HTMLElement>('.library-tools');
  return bar && getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0;
}
