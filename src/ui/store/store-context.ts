import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CheckStore } from './check-store.ts';

/** Carries the popup's store to its components. */
export const StoreContext = createContext<CheckStore | null>(null);

/** The popup's store. @throws Error outside a provider, which is a mistake in our own code. */
export function useStore(): CheckStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useStore needs a StoreContext provider above it.');
  return store;
}
