import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { signal, type ReadonlySignal } from '@preact/signals';

/** What came of the reader's last action on a page, in words of the interface. */
export interface PageNotice {
  readonly text: string;
  /** Takes the action back. */
  readonly undo?: () => Promise<void>;
}

/** The notice of a page, and the way to set it. */
export interface Notices {
  readonly notice: ReadonlySignal<PageNotice | null>;
  /** Tells what came of an action; null takes the notice away. */
  readonly tell: (notice: PageNotice | null) => void;
}

/** Makes the notices of one page. */
export function createNotices(): Notices {
  const notice = signal<PageNotice | null>(null);
  return {
    notice,
    tell(next) {
      notice.value = next;
    },
  };
}

/** Carries the notices of a page to all that acts on it. */
export const NoticesContext = createContext<Notices>(createNotices());

/** The notices of this page. */
export function useNotices(): Notices {
  return useContext(NoticesContext);
}
