import type { ClippingSummary } from '../../../library/clipping.ts';

/** The clippings that the reader has selected, by id, in the order of selecting. They stay selected when the list changes. */
export type Selection = ReadonlyMap<string, ClippingSummary>;

/** Nothing is selected. */
export const NOTHING_SELECTED: Selection = new Map();

/** Adds clippings. */
export function select(selection: Selection, rows: readonly ClippingSummary[]): Selection {
  return new Map([...selection, ...rows.map((row) => [row.id, row] as const)]);
}

/** Takes clippings out. */
export function deselect(selection: Selection, ids: Iterable<string>): Selection {
  const left = new Map(selection);
  for (const id of ids) left.delete(id);
  return left;
}

/** Selects a clipping, or no longer. */
export function toggle(selection: Selection, row: ClippingSummary): Selection {
  return selection.has(row.id) ? deselect(selection, [row.id]) : select(selection, [row]);
}

/** Brings the rows of what is selected up to date. */
export function refreshed(selection: Selection, rows: readonly ClippingSummary[]): Selection {
  const known = rows.filter(({ id }) => selection.has(id));
  return known.length === 0 ? selection : new Map([...selection, ...known.map((row) => [row.id, row] as const)]);
}

/** How much of an event is selected: by the number of its clippings, whether they are in sight or not. */
export function shareOf(selection: Selection, event: { readonly id: string; readonly articles: number }): 'none' | 'some' | 'all' {
  let selected = 0;
  for (const row of selection.values()) if (row.eventId === event.id) selected += 1;
  if (selected === 0) return 'none';
  return selected >= event.articles ? 'all' : 'some';
}
