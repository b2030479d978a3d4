import { createContext } from 'preact';

/** Where in the list the reader was when opening something from it. It is kept with the page in the browser's history. */
export interface Place {
  /** The row's key, and its place in case the row has gone. */
  readonly key: string;
  readonly index: number;
  /** Ids of the events that were unfolded. */
  readonly unfolded: readonly string[];
}

/** Knows the place to go back to, and takes the one to come back to. */
export interface PlaceKeeper {
  readonly before: Place | null;
  readonly keep: (place: Place) => void;
}

/** Carries it to the list; by default no place is kept. */
export const PlaceContext = createContext<PlaceKeeper>({ before: null, keep: () => undefined });

/** Reads a place from the browser's history; null for anything else that may stand there. */
export function readPlace(state: unknown): Place | null {
  if (typeof state !== 'object' || state === null || !('key' in state) || !('index' in state) || !('unfolded' in state)) return null;
  const { key, index, unfolded } = state;
  if (typeof key !== 'string' || !Number.isSafeInteger(index) || Number(index) < 0 || !Array.isArray(unfolded)) return null;
  return { key, index: Number(index), unfolded: unfolded.filter((id: unknown) => typeof id === 'string') };
}
