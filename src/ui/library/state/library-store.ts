import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Send } from '../../../extension/messages/send.ts';
import type { ClippingSummary } from '../../../library/clipping.ts';
import type { EventSummary } from '../../../library/event.ts';
import { askSearch, hitsInSight } from './ask-search.ts';
import { createFacetLists, type FacetLists } from './facet-lists.ts';
import { createHouse, type House } from './house.ts';
import { clippingItems, clippingsAmong, eventItems, hitItems, unchangedKept, type Item } from './items.ts';
import { createPagedList, type PagedList } from './paged-list.ts';
import { filterOf, type LibraryQuery, type Narrowed, type View } from './query.ts';
import { createSearch, type Search } from './search.ts';
import { NOTHING_SELECTED, refreshed, select, type Selection } from './selection.ts';
import { createUnfolding, type Unfolding } from './unfolding.ts';

/** What the library page shows and can be asked. */
export interface LibraryStore extends Pick<Search, 'searched'>, Unfolding {
  readonly query: ReadonlySignal<LibraryQuery>;
  /** Parts of it by themselves: what hangs on these is not drawn anew at every keystroke of a search. */
  readonly view: ReadonlySignal<View>;
  readonly narrowed: ReadonlySignal<Narrowed>;
  /** Shows something else: another view, order, search or choice of clippings. */
  readonly show: (change: Partial<LibraryQuery>) => void;
  readonly clippings: PagedList<ClippingSummary>;
  readonly events: PagedList<EventSummary>;
  /** What a search came to stands in the place of the list; until it has come, the list goes on to be shown. */
  readonly searching: ReadonlySignal<boolean>;
  /** The rows of what is shown now, as far as they have come, and how many are known to follow. */
  readonly items: ReadonlySignal<readonly Item[]>;
  readonly pending: ReadonlySignal<number>;
  /** Reads on until the row at this place is here, or all are. */
  readonly reach: (place: number) => Promise<void>;
  readonly facets: FacetLists;
  readonly house: House;
  readonly selection: ReadonlySignal<Selection>;
  readonly choose: (selection: Selection) => void;
  /** Selects all clippings of the list, those not read yet included. */
  readonly selectAll: () => Promise<void>;
  /** Reads everything anew, in place. */
  readonly refresh: () => Promise<void>;
}

/** Rows that stand for what follows when it is not known how many do. */
const SOME_MORE = 3;

/** Makes the store. @param remember takes every new query, to keep it in the page's address */
export function createLibraryStore(send: Send, first: LibraryQuery, remember: (query: LibraryQuery) => void): LibraryStore {
  const query = signal(first);
  const view = computed(() => query.value.view);
  const narrowed = computed(() => query.value.narrowed);
  const filter = () => filterOf(query.value.narrowed);
  const clippings = createPagedList<ClippingSummary>((limit, cursor) =>
    send('list-clippings', { order: query.value.order, filter: filter(), limit, cursor }),
  );
  const events = createPagedList<EventSummary>((limit, cursor) => send('list-events', { filter: filter(), limit, cursor }));
  const search = createSearch((words, limit) => askSearch(send, words, filter(), limit), () => hitsInSight(innerHeight));
  const unfolding = createUnfolding(send, filter);
  const facets = createFacetLists(send);
  const selection = signal<Selection>(NOTHING_SELECTED);
  const house = createHouse(send, () => void refresh());

  const searching = computed(() => search.searched.value.state === 'found' || search.searched.value.state === 'failed');

  let hits: readonly Item[] = [];
  const items = computed(() => {
    const found = search.searched.value;
    hits = found.state === 'found' ? unchangedKept(hits, hitItems(found.view.hits)) : [];
    if (searching.value) return hits;
    return view.value === 'events'
      ? eventItems(events.loaded.value.rows, unfolding.unfolded.value)
      : clippingItems(clippings.loaded.value.rows);
  });

  const pending = computed(() => {
    const { rows, cursor, total } = listShown().loaded.value;
    if (searching.value || cursor === null) return 0;
    const known = view.value === 'events' || Object.keys(narrowed.value).length === 0;
    return known ? Math.max(0, total - rows.length) : SOME_MORE;
  });

  function listShown(): PagedList<unknown> {
    return view.value === 'events' ? events : clippings;
  }

  function choose(next: Selection) {
    selection.value = next;
  }

  async function refresh() {
    search.look(query.value.words);
    await Promise.all([clippings.reload(), events.reload(), unfolding.reload(), facets.reload()]);
    choose(refreshed(selection.value, [...clippings.loaded.value.rows, ...clippingsAmong(items.value)]));
  }

  function show(change: Partial<LibraryQuery>) {
    const before = query.value;
    query.value = { ...before, ...change };
    remember(query.value);
    const otherwise = before.narrowed !== query.value.narrowed;
    if (otherwise || before.words !== query.value.words) search.look(query.value.words);
    if (otherwise || before.order !== query.value.order) void clippings.reload(true);
    if (otherwise) void Promise.all([events.reload(true), unfolding.reload()]);
  }

  async function reach(place: number) {
    if (searching.value) return search.reach(place + 1);
    const list = listShown();
    const unfolded = items.value.length - list.loaded.value.rows.length;
    return list.reach(place + 1 - unfolded);
  }

  async function selectAll() {
    await (searching.value ? search : clippings).reach(Infinity);
    const all = searching.value ? clippingsAmong(items.value) : clippings.loaded.value.rows;
    choose(select(selection.value, all));
  }

  return {
    ...unfolding, query, view, narrowed, show, clippings, events, searched: search.searched, searching, items, pending, reach, facets, house, selection, choose, selectAll, refresh,
  };
}
