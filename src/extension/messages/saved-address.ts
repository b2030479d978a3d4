import type { Span } from '../../claims/statement.ts';

/** What the saved-text page reads from its own address. */
export interface SavedAddress {
  readonly id: string;
  readonly span: Span | null;
}

/** Address of a clipping's page inside the extension: "saved.html?id=12#340-418". */
export function savedAddress({ id, span }: SavedAddress): string {
  const fragment = span ? `#${span.start}-${span.end}` : '';
  return `saved.html?id=${encodeURIComponent(id)}${fragment}`;
}

/** Reads such an address back; null when it names no clipping. A fragment of another shape is no span. */
export function parseSavedAddress(address: string): SavedAddress | null {
  const url = new URL(address, 'https://extension.invalid/');
  const id = url.searchParams.get('id');
  if (!id) return null;
  const [, start, end] = /^#(\d{1,9})-(\d{1,9})$/.exec(url.hash) ?? [];
  if (start === undefined || end === undefined || Number(start) >= Number(end)) return { id, span: null };
  return { id, span: { start: Number(start), end: Number(end) } };
}
