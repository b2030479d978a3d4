import { useEffect, useRef } from 'preact/hooks';
import type { Notice } from '../store/notice.ts';

/** Notices of actions whose own control goes away with what it acted on. */
const CONTROL_GOES: ReadonlySet<Notice['kind']> = new Set(['removed', 'dismissed', 'restored', 'finding-restored']);

/**
 * Takes the focus to the notice, or to its way back, when the control that had it has gone: otherwise a keyboard would
 * have to start again from the top.
 * @returns a ref for the notice's element
 */
export function useKeepFocus(notice: Notice | null) {
  const element = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!notice || !CONTROL_GOES.has(notice.kind)) return;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) (element.current?.querySelector('button') ?? element.current)?.focus();
  }, [notice]);
  return element;
}
