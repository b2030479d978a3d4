import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReaderStore } from './reader-store.ts';

/** Carries the page's store to its parts. */
export const ReaderContext = createContext<ReaderStore | null>(null);

/** The store of the clipping being read. @throws Error outside a provider, which is a mistake in our own code. */
export function useReader(): ReaderStore {
  const store = useContext(ReaderContext);
  if (!store) throw new Error('useReader needs a ReaderContext provider above it.');
  return store;
}
