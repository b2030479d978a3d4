import type { HouseState } from '../../../src/extension/messages/house-state.ts';
import { failure, success, type Result } from '../../../src/extension/messages/result.ts';
import type { SearchView } from '../../../src/extension/messages/search-view.ts';
import type { ClippingSummary } from '../../../src/library/clipping.ts';
import type { EventSummary } from '../../../src/library/event.ts';
import type { FacetKind } from '../../../src/library/facets.ts';
import type { ListFilter } from '../../../src/library/list-request.ts';

/** Nothing is left to do in the house. */
export const CALM: HouseState = { access: 'read-write', clippings: 6, unplaced: 0, due: 0, rebuild: null, moved: false, done: true };

interface Page {
  readonly limit: number;
  readonly cursor: string | null;
  readonly filter?: ListFilter;
  readonly order?: string;
}

function pageOf<Row>(rows: readonly Row[], { limit, cursor }: Page, total: number) {
  const from = cursor === null ? 0 : Number(cursor);
  const next = from + limit;
  return success({ rows: rows.slice(from, next), cursor: next < rows.length ? String(next) : null, total });
}

/** A library in memory that answers the library page: pages, filters, tags, removal and search, as far as the page needs them. */
export function fakeLibrary(clippings: readonly ClippingSummary[], events: readonly EventSummary[] = []) {
  let rows = clippings;
  const removed = new Map<string, ClippingSummary>();
  const passes = (row: ClippingSummary, { eventId, publisher, tag, label, quality, annotated }: ListFilter = {}) =>
    (eventId === undefined || row.eventId === eventId) && (publisher === undefined || row.publisher === publisher) &&
    (tag === undefined || row.tags.includes(tag)) && (label === undefined || (row.tally?.[label] ?? 0) > 0) &&
    (quality === undefined || row.quality === quality) && (annotated === undefined || row.annotations > 0 === annotated);
  const found = (filter: ListFilter | undefined) => rows.filter((row) => passes(row, filter));
  const facet = (names: readonly string[]) => [...new Set(names)].toSorted().map((name) => ({ name, clippings: names.filter((one) => one === name).length }));
  const answers: Readonly<Record<string, (args: never) => Result<unknown>>> = {
    'list-clippings': (page: Page) => pageOf(page.order === 'title' ? found(page.filter).toSorted((a, b) => a.title.localeCompare(b.title)) : found(page.filter), page, rows.length),
    'list-events': (page: Page) => pageOf(events.filter(({ id }) => found(page.filter).some(({ eventId }) => eventId === id)), page, events.length),
    facets: ({ of }: { of: FacetKind }) => success(facet(rows.flatMap(({ tags, publisher }) => (of === 'tags' ? tags : (publisher ?? []))))),
    'keep-house': () => success(CALM),
    tag: ({ ids, add, remove }: { ids: string[]; add: string[]; remove: string[] }) => {
      rows = rows.map((row) => (ids.includes(row.id) ? { ...row, tags: [...new Set([...row.tags.filter((tag) => !remove.includes(tag)), ...add])] } : row));
      return success(null);
    },
    'remove-many': ({ ids }: { ids: string[] }) => {
      const gone = rows.filter(({ id }) => ids.includes(id));
      for (const row of gone) removed.set(`undo-${row.id}`, row);
      rows = rows.filter((row) => !gone.includes(row));
      return success({ undo: gone.map(({ id }) => `undo-${id}`) });
    },
    'undo-remove': ({ undo }: { undo: string }) => {
      const row = removed.get(undo);
      if (!row) return failure('not-found');
      rows = clippings.filter((one) => one.id === row.id || rows.some(({ id }) => id === one.id));
      return success({ id: row.id });
    },
    search: ({ query, filter }: { query: string; filter: ListFilter }) => success(searched(found(filter), query)),
  };
  return { answers, size: () => rows.length, tagsOf: (id: string) => rows.find((row) => row.id === id)?.tags ?? [] };
}

function searched(rows: readonly ClippingSummary[], query: string): SearchView {
  const hits = rows.flatMap((row) => {
    const at = row.title.toLowerCase().indexOf(query.toLowerCase());
    if (at === -1) return [];
    const end = at + query.length;
    return [{ row, matches: [{ field: 'title' as const, before: row.title.slice(0, at), words: row.title.slice(at, end), after: row.title.slice(end) }] }];
  });
  return { hits, complete: true };
}
