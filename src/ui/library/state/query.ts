import type { Quality } from '../../../article/article.ts';
import { LABELS, type Label } from '../../../compare/finding.ts';
import type { ListFilter, ListOrder } from '../../../library/list-request.ts';
import { ORDER_NAMES, QUALITY_NAMES } from './names.ts';

/** Ways to look at the library: by event, or clipping by clipping. */
export const VIEWS = ['events', 'clippings'] as const;
export type View = (typeof VIEWS)[number];

/** What the list is narrowed down to; days ("2026-03-04") are those of the reader's calendar, both included. */
export interface Narrowed {
  readonly event?: string;
  readonly publisher?: string;
  readonly tag?: string;
  readonly label?: Label;
  readonly quality?: Quality;
  readonly annotated?: 'yes' | 'no';
  readonly from?: string;
  readonly to?: string;
}

/** What the page shows. It stands in the page's address, so that going back and reloading lead to the same list. */
export interface LibraryQuery {
  readonly view: View;
  /** What is searched for; empty for the whole list. */
  readonly words: string;
  readonly order: ListOrder;
  readonly narrowed: Narrowed;
}

/** What the page opens with. */
export const FIRST_QUERY: LibraryQuery = { view: 'events', words: '', order: 'saved-newest', narrowed: {} };

/** Whether a value of the address may stand for a part of what the list is narrowed down to. */
const ALLOWED: Readonly<Record<keyof Narrowed, (value: string) => boolean>> = {
  event: () => true,
  publisher: () => true,
  tag: () => true,
  label: (value) => (LABELS as readonly string[]).includes(value),
  quality: (value) => Object.hasOwn(QUALITY_NAMES, value),
  annotated: (value) => value === 'yes' || value === 'no',
  from: isDay,
  to: isDay,
};

/** Parts of what a list can be narrowed down to, in the order of the fields. */
export const PARTS = Object.keys(ALLOWED) as readonly (keyof Narrowed)[];

/** Sets a part, or takes it away where the value is empty or none that it takes. */
export function narrow(narrowed: Narrowed, part: keyof Narrowed, value: string): Narrowed {
  const { [part]: _before, ...rest } = narrowed;
  return value !== '' && ALLOWED[part](value) ? { ...rest, [part]: value } : rest;
}

/** Reads the page's address; what it does not understand is as when the page opens. */
export function readQuery(address: string): LibraryQuery {
  const asked = new URL(address, 'https://extension.invalid/').searchParams;
  const view = asked.get('view') ?? '';
  const order = asked.get('order') ?? '';
  return {
    view: isView(view) ? view : FIRST_QUERY.view,
    words: asked.get('q') ?? '',
    order: isOrder(order) ? order : FIRST_QUERY.order,
    narrowed: PARTS.reduce<Narrowed>((narrowed, part) => narrow(narrowed, part, asked.get(part) ?? ''), {}),
  };
}

/** The page's address for what it shows: "library.html?view=clippings&tag=harbour". */
export function writeQuery({ view, words, order, narrowed }: LibraryQuery): string {
  const asked = new URLSearchParams();
  if (view !== FIRST_QUERY.view) asked.set('view', view);
  if (words.trim() !== '') asked.set('q', words);
  if (order !== FIRST_QUERY.order) asked.set('order', order);
  for (const part of PARTS) if (narrowed[part] !== undefined) asked.set(part, narrowed[part]);
  const written = asked.toString();
  return written === '' ? 'library.html' : `library.html?${written}`;
}

/** The same as the library takes it. */
export function filterOf({ event, publisher, tag, label, quality, annotated, from, to }: Narrowed): ListFilter {
  return {
    ...(event === undefined ? {} : { eventId: event }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(tag === undefined ? {} : { tag }),
    ...(label === undefined ? {} : { label }),
    ...(quality === undefined ? {} : { quality }),
    ...(annotated === undefined ? {} : { annotated: annotated === 'yes' }),
    ...(from === undefined ? {} : { publishedFrom: new Date(`${from}T00:00`).getTime() }),
    ...(to === undefined ? {} : { publishedTo: new Date(`${to}T23:59:59.999`).getTime() }),
  };
}

function isView(value: string): value is View {
  return (VIEWS as readonly string[]).includes(value);
}

function isOrder(value: string): value is ListOrder {
  return Object.hasOwn(ORDER_NAMES, value);
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}
