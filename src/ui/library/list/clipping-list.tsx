import { useCallback, useContext, useEffect, useMemo, useRef } from 'preact/hooks';
import { useI18n } from '../../i18n/context.ts';
import type { Item } from '../state/items.ts';
import { WayBackContext } from '../state/place.ts';
import { useLibrary } from '../state/store-context.ts';
import { ClippingItem } from './clipping-item.tsx';
import { EventItem } from './event-item.tsx';
import { listAction } from './list-keys.ts';
import type { RowPlace } from './list-row.tsx';
import { useCurrentRow } from './use-current-row.ts';
import { useListActions } from './use-list-actions.ts';
import { usePlacement } from './use-placement.ts';
import { useReturn } from './use-return.ts';
import { useWindowedList } from './use-windowed-list.ts';
import { WaitingItem } from './waiting-item.tsx';

/** Rows that are read ahead of those in sight. */
const AHEAD = 60;
/** The same among the hits of a search, of which no more are asked for at first than are in sight. */
const AHEAD_IN_HITS = 3;
/** Heights of rows that have not been drawn, in CSS pixels: about what most of them come to. */
const EVENT_HEIGHT = 100;
const CLIPPING_HEIGHT = 80;
const MATCH_HEIGHT = 24;

/** The list of events or clippings, drawn as far as it is in sight; one Tab stop, arrow keys within it. */
export function ClippingList({ readOnly }: { readonly readOnly: boolean }) {
  const { t } = useI18n();
  const { store } = useLibrary();
  const grid = useRef<HTMLDivElement>(null);
  const items = store.items.value;
  const count = items.length + store.pending.value;
  const tree = store.view.value === 'events' && !store.searching.value;
  const current = useCurrentRow(items, grid);
  const list = useWindowedList({
    ...usePlacement(grid),
    count,
    keyAt: useCallback((index: number) => items[index]?.key ?? `pending:${index}`, [items]),
    estimate: (index) => heightOf(items[index]),
    keep: current.index,
  });
  const last = list.rows.at(-1)?.index ?? 0;
  const ahead = store.searching.value ? AHEAD_IN_HITS : AHEAD;
  useEffect(() => void store.reach(last + ahead), [store, last, ahead, items.length]);
  useReturn(current, list.scrollTo);
  const { keep } = useContext(WayBackContext);
  const linkOf = (index: number) => grid.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-action="open"]`);
  const { perform, pick } = useListActions({
    current,
    readOnly,
    scrollTo: list.scrollTo,
    follow: (index, { ctrlKey, metaKey }) => void linkOf(index)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey })),
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const own = event.target instanceof Element && event.target.closest('a, button, input') !== null;
    if (own && (event.key === 'Enter' || event.key === ' ')) return; // the control in the row answers these itself
    const action = listAction(event, getComputedStyle(event.currentTarget as Element).direction === 'rtl');
    if (!action) return;
    event.preventDefault();
    void perform(action, event);
  };
  const onClick = (event: MouseEvent) => {
    const at = placeOf(event.target);
    if (at === null || !(event.target instanceof Element)) return;
    if (event.target.closest('[data-action="open"]') !== null) keep({ key: items[at]?.key ?? '', index: at, unfolded: [...store.unfolded.value.keys()] });
    const onBox = event.target.closest('[data-action="select"]') !== null;
    if (event.target.closest('a, button') !== null) return;
    if (onBox || event.shiftKey || event.ctrlKey || event.metaKey) void pick(at, event.shiftKey);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it has a role, one of two
    <div
      role={tree ? 'treegrid' : 'grid'}
      class="clipping-list"
      aria-label={t('library_list')}
      aria-rowcount={count}
      aria-multiselectable="true"
      ref={grid}
      style={{ height: `${list.height}px` }}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocusIn={(event) => current.note(items[placeOf(event.target) ?? -1])}
    >
      {list.rows.map(({ index, start, key }) => (
        <Row key={key} item={items[index]} inTree={tree} index={index} start={start} current={index === current.index} measure={list.measure} />
      ))}
    </div>
  );
}

interface RowProps extends RowPlace {
  readonly item: Item | undefined;
  readonly inTree: boolean;
}

/** A row, drawn anew only when it is another one, or stands elsewhere: the list is drawn at every step of scrolling. */
function Row({ item, inTree, index, start, current, measure }: RowProps) {
  return useMemo(() => rowOf(item, { index, start, current, measure }, inTree), [item, index, start, current, measure, inTree]);
}

function rowOf(item: Item | undefined, place: RowPlace, inTree: boolean) {
  switch (item?.kind) {
    case 'event':
      return <EventItem item={item} place={place} />;
    case 'clipping':
      return <ClippingItem item={item} place={place} inTree={inTree} />;
    default:
      return <WaitingItem place={place} />;
  }
}

function heightOf(item: Item | undefined): number {
  if (item?.kind === 'event') return EVENT_HEIGHT;
  const lines = item?.kind === 'clipping' ? item.matches.filter(({ field }) => field !== 'title').length : 0;
  return CLIPPING_HEIGHT + lines * MATCH_HEIGHT;
}

function placeOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row ? Number(row.dataset['index']) : null;
}
