import type { Span } from '../../claims/statement.ts';

/** What of a clipping is meant: a stretch of its text, its headline, or nothing in particular. */
export type SavedPlace = Span | 'title' | null;

/** What the saved-text page reads from its own address. */
export interface SavedAddress {
  readonly id: string;
  readonly place: SavedPlace;
}

/** Address of a clipping's page inside the extension: "saved.html?id=12#340-418", "saved.html?id=12#title". */
export function savedAddress({ id, place }: SavedAddress): string {
  return `saved.html?id=${encodeURIComponent(id)}${fragmentOf(place)}`;
}

/** Where in its article an answer stands. */
export function placeOf({ span, inTitle }: { readonly span: Span; readonly inTitle: boolean }): SavedPlace {
  return inTitle ? 'title' : { start: span.start, end: span.end };
}

function fragmentOf(place: SavedPlace): string {
  if (place === null) return '';
  return place === 'title' ? '#title' : `#${place.start}-${place.end}`;
}

/** Reads such an address back; null when it names no clipping. A fragment of another shape names no place. */
export function parseSavedAddress(address: string): SavedAddress | null {
  const url = new URL(address, 'https://extension.invalid/');
  const id = url.searchParams.get('id');
  if (!id) return null;
  if (url.hash === '#title') return { id, place: 'title' };
  const [, start, end] = /^#(\d{1,9})-(\d{1,9})$/.exec(url.hash) ?? [];
  if (start === undefined || end === undefined || Number(start) >= Number(end)) return { id, place: null };
  return { id, place: { start: Number(start), end: Number(end) } };
}
