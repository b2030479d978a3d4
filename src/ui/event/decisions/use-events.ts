import { useEffect, useState } from 'preact/hooks';
import type { EventPage, EventSummary } from '../../../library/event.ts';
import type { Result } from '../../../extension/messages/result.ts';
import type { Send } from '../../../extension/messages/send.ts';
import { useServices } from '../../page/page-services.ts';

/** Events of one page of the list. */
const PAGE = 200;

/** All events but the one at hand, as far as they have come. */
export interface Events {
  readonly events: readonly EventSummary[];
  /** Number of all; null until the first page has come. */
  readonly total: number | null;
  readonly done: boolean;
}

/** Asks for the events page by page, the one saved to last first; what cannot be had ends the list. */
export function useEvents(own: string): Events {
  const { send } = useServices();
  const [events, setEvents] = useState<Events>({ events: [], total: null, done: false });
  useEffect(() => {
    const watch = { on: true };
    void collect(send, own, (next) => watch.on && setEvents(next));
    return () => void (watch.on = false);
  }, [send, own]);
  return events;
}

async function collect(send: Send, own: string, tell: (events: Events) => void): Promise<void> {
  const all: EventSummary[] = [];
  let cursor: string | null = null;
  do {
    const page: Result<EventPage> = await send('list-events', { limit: PAGE, cursor });
    if (!page.ok) break;
    all.push(...page.value.rows.filter(({ id }) => id !== own));
    cursor = page.value.cursor;
    tell({ events: [...all], total: page.value.total, done: cursor === null });
  } while (cursor !== null);
  if (cursor === null) tell({ events: all, total: all.length, done: true });
}
