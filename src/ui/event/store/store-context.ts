import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EventStore } from './event-store.ts';

/** Carries the store of the event's page to its parts. */
export const EventStoreContext = createContext<EventStore | null>(null);

/** The store. @throws Error outside a provider, which is a mistake in our own code. */
export function useEventStore(): EventStore {
  const store = useContext(EventStoreContext);
  if (!store) throw new Error('useEventStore needs an EventStoreContext provider above it.');
  return store;
}
