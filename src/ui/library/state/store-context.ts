import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Changes } from './changes.ts';
import type { LibraryStore } from './library-store.ts';

/** What the parts of the library page work with. */
export interface Library {
  readonly store: LibraryStore;
  readonly changes: Changes;
}

/** Carries it to them. */
export const LibraryContext = createContext<Library | null>(null);

/** The library of this page. @throws Error outside a provider, which is a mistake in our own code. */
export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (!library) throw new Error('useLibrary needs a LibraryContext provider above it.');
  return library;
}
