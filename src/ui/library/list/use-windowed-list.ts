import {
  defaultRangeExtractor, measureElement, observeWindowOffset, observeWindowRect, Virtualizer, windowScroll,
  type VirtualItem, type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { useCallback, useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** What a windowed list is made of. */
interface Rows {
  readonly count: number;
  readonly keyAt: (index: number) => string;
  /** Height of a row that has not been drawn yet, in CSS pixels. */
  readonly estimate: (index: number) => number;
  /** A row that stays drawn wherever the window stands: it holds the focus. */
  readonly keep: number;
  /** Where the list begins in the document, and how much of the window's top is covered, in CSS pixels. */
  readonly top: number;
  readonly covered: number;
}

/** The rows to draw, each at its `start`, in CSS pixels from the top of the list. */
export interface WindowedList {
  readonly rows: readonly VirtualItem[];
  readonly height: number;
  /** Takes a drawn row's element, which carries its place as `data-index`. */
  readonly measure: (element: HTMLElement | null) => void;
  /** Brings a row into sight; where it is in sight already nothing moves. */
  readonly scrollTo: (index: number) => void;
}

/** Rows drawn beyond either edge of the window. */
const BEYOND = 8;
/** Space kept below a row that is brought into sight, in CSS pixels. */
const BELOW = 24;

type WindowOptions = VirtualizerOptions<Window, HTMLElement>;

/** A list that scrolls with the window and draws only the rows in sight; heights are measured as rows are drawn. */
export function useWindowedList({ count, keyAt, estimate, keep, top, covered }: Rows): WindowedList {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const options: WindowOptions = {
    count,
    getItemKey: keyAt,
    estimateSize: estimate,
    overscan: BEYOND,
    scrollMargin: top,
    scrollPaddingStart: covered,
    scrollPaddingEnd: BELOW,
    getScrollElement: () => window,
    initialOffset: () => window.scrollY,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    rangeExtractor: (range) => withKept(defaultRangeExtractor(range), keep, count),
    // A row without a height has not been laid out: it is not in the document, or there is no layout at all.
    measureElement: (element, entry, instance) => measureElement(element, entry, instance) || estimate(instance.indexFromElement(element)),
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const measure = useCallback((element: HTMLElement | null) => virtualizer.measureElement(element), [virtualizer]);
  const scrollTo = useCallback((index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }), [virtualizer]);
  const rows = virtualizer.getVirtualItems().map((row) => ({ ...row, start: row.start - top }));
  return { rows, height: virtualizer.getTotalSize(), measure, scrollTo };
}

/** The places in order, with one more where it lies outside. */
function withKept(indexes: number[], keep: number, count: number): number[] {
  if (keep < 0 || keep >= count || indexes.includes(keep)) return indexes;
  return [...indexes, keep].toSorted((a, b) => a - b);
}
