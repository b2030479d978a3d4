import { createContext } from 'preact';

/** Where in the list the reader was when opening something from it. It is kept with the page in the browser's history. */
export interface Place {
  /** The row's key, and its place in case the row has gone. */
  readonly key: string;
  readonly index: number;
  /** Ids of the events that were unfolded. */
  readonly unfolded: readonly string[];
}

/** Where the browser's history keeps a place. */
export interface PlaceKeeper {
  /** The place that the page was left at; null where it opens for the first time. */
  readonly before: Place | null;
  readonly keep: (place: Place) => void;
}

/** The way back of one page. */
export interface WayBack {
  /** The place to go to, until it has been gone to. */
  readonly left: () => Place | null;
  /** The reader is there, or has gone elsewhere. */
  readonly arrive: () => void;
  readonly keep: (place: Place) => void;
}

/** Makes it. */
export function createWayBack({ before, keep }: PlaceKeeper): WayBack {
  let left = before;
  return {
    keep,
    left: () => left,
    arrive() {
      left = null;
    },
  };
}

/** Carries it to the list. */
export const WayBackContext = createContext<WayBack>(createWayBack({ before: null, keep: () => undefined }));

/** Reads a place from the browser's history; null for anything else that may stand there. */
export function readPlace(state: unknown): Place | null {
  if (typeof state !== 'object' || state === null || !('key' in state) || !('index' in state) || !('unfolded' in state)) return null;
  const { key, index, unfolded } = state;
  if (typeof key !== 'string' || !Number.isSafeInteger(index) || Number(index) < 0 || !Array.isArray(unfolded)) return null;
  return { key, index: Number(index), unfolded: unfolded.filter((id: unknown) => typeof id === 'string') };
}
