import { signal, type ReadonlySignal } from '@preact/signals';
import type { Send } from '../../../extension/messages/send.ts';
import type { ClippingSummary } from '../../../library/clipping.ts';
import type { ListFilter } from '../../../library/list-request.ts';
import type { Unfolded } from './items.ts';

/** Events that the reader has unfolded. */
export interface Unfolding {
  readonly unfolded: ReadonlySignal<Unfolded>;
  /** Shows or hides an event's clippings. */
  readonly unfold: (event: string, open: boolean) => void;
  /** Reads the clippings of all unfolded events anew. */
  readonly reload: () => Promise<void>;
  /** An event's clippings in the order of publication, as far as they pass; none where they cannot be had. */
  readonly clippingsOf: (event: string) => Promise<readonly ClippingSummary[]>;
}

/** Most clippings shown below one event; its own page shows all. */
const MOST = 1000;

/** Makes it. @param filter what the list is narrowed down to now */
export function createUnfolding(send: Send, filter: () => ListFilter): Unfolding {
  const unfolded = signal<Unfolded>(new Map());

  async function clippingsOf(event: string) {
    const answer = await send('list-clippings', { order: 'published-oldest', filter: { ...filter(), eventId: event }, limit: MOST, cursor: null });
    return answer.ok ? answer.value.rows : [];
  }

  async function fill(event: string) {
    const rows = await clippingsOf(event);
    if (unfolded.value.has(event)) unfolded.value = new Map(unfolded.value).set(event, rows);
  }

  return {
    unfolded,
    clippingsOf,
    unfold(event, open) {
      const next = new Map(unfolded.value);
      if (open) next.set(event, null);
      else next.delete(event);
      unfolded.value = next;
      if (open) void fill(event);
    },
    async reload() {
      await Promise.all([...unfolded.value.keys()].map(fill));
    },
  };
}
