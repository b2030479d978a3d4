import type { SearchHit, SearchMatch } from '../../../extension/messages/search-view.ts';
import type { ClippingSummary } from '../../../library/clipping.ts';
import type { EventSummary } from '../../../library/event.ts';

/** One row of the list. `key` tells it from all others and stays with it when the list is read anew. */
export type Item =
  | { readonly kind: 'event'; readonly key: string; readonly event: EventSummary; readonly open: boolean }
  | {
      readonly kind: 'clipping';
      readonly key: string;
      readonly row: ClippingSummary;
      /** 2 below an event that is unfolded. */
      readonly level: 1 | 2;
      readonly matches: readonly SearchMatch[];
    }
  /** Stands for clippings of an unfolded event that have not come yet. */
  | { readonly kind: 'waiting'; readonly key: string };

/** Clippings of unfolded events; an event whose clippings are on their way has none yet. */
export type Unfolded = ReadonlyMap<string, readonly ClippingSummary[] | null>;

/** The list clipping by clipping. */
export function clippingItems(rows: readonly ClippingSummary[]): readonly Item[] {
  return rows.map((row) => clipping(row, 1));
}

/** What a search found. */
export function hitItems(hits: readonly SearchHit[]): readonly Item[] {
  return hits.map(({ row, matches }) => ({ ...clipping(row, 1), matches }));
}

/** The events, each followed by its clippings where it is unfolded. */
export function eventItems(events: readonly EventSummary[], unfolded: Unfolded): readonly Item[] {
  return events.flatMap((event): readonly Item[] => {
    const open = unfolded.has(event.id);
    const head: Item = { kind: 'event', key: eventKey(event.id), event, open };
    if (!open) return [head];
    const rows = unfolded.get(event.id) ?? null;
    return [head, ...(rows === null ? [waiting(event.id)] : rows.map((row) => clipping(row, 2)))];
  });
}

/** Key of an event's row. */
export function eventKey(id: string): string {
  return `event:${id}`;
}

/** The rows as they are now; one that says what it said before is the same object, so that it is not drawn anew. */
export function unchangedKept(before: readonly Item[], now: readonly Item[]): readonly Item[] {
  const known = new Map(before.map((item) => [JSON.stringify(item), item]));
  return now.map((item) => known.get(JSON.stringify(item)) ?? item);
}

/** The clippings among some rows. */
export function clippingsAmong(items: readonly Item[]): readonly ClippingSummary[] {
  return items.flatMap((item) => (item.kind === 'clipping' ? [item.row] : []));
}

function clipping(row: ClippingSummary, level: 1 | 2): Extract<Item, { kind: 'clipping' }> {
  return { kind: 'clipping', key: row.id, row, level, matches: [] };
}

function waiting(event: string): Item {
  return { kind: 'waiting', key: `waiting:${event}` };
}
