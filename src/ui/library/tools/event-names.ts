import { signal, type ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import type { Send } from '../../../extension/messages/send.ts';

/** Names of the events by id, the one saved to last first. */
export interface EventNames {
  readonly names: ReadonlySignal<ReadonlyMap<string, string>>;
  /** Reads them anew. */
  readonly load: () => Promise<void>;
}

/** Most events that a menu offers; an older one is chosen from its own row or page. */
const MOST = 1000;

/** Makes the names; nothing is asked before they are needed. */
export function createEventNames(send: Send): EventNames {
  const names = signal<ReadonlyMap<string, string>>(new Map());
  return {
    names,
    async load() {
      const answer = await send('list-events', { limit: MOST, cursor: null });
      if (answer.ok) names.value = new Map(answer.value.rows.map(({ id, name, title }) => [id, name ?? title]));
    },
  };
}

/** Carries the names to filters. */
export const EventNamesContext = createContext<EventNames | null>(null);
