import type { TextQuote } from '../../article/text-quote.ts';
import type { Mark } from '../messages/page-requests.ts';
import { findQuote } from './find-quote.ts';
import { highlightName, MARK_KINDS, type Ink, type MarkKind } from './highlight-names.ts';
import { inkOf } from './ink.ts';
import { indexText } from './text-index.ts';

/** The marks of one page. They are painted by the CSS Custom Highlight API: the document stays as it is. */
export interface Marks {
  /** Replaces the marks; answers how many the page holds. */
  set(marks: readonly Mark[], on: boolean): number;
  /** Adds one mark to the others; false when the page does not hold the words. */
  add(mark: Mark, on: boolean): boolean;
  show(on: boolean): void;
  /** Scrolls to a quotation and marks it alone; false when the page does not hold it. */
  reveal(quote: TextQuote): boolean;
  /** Finds again the marks whose text the page has replaced; tells whether the page still holds any, or had none. */
  renew(): 'held' | 'lost' | 'none';
  /** Takes all marks off the page. */
  clear(): void;
}

const INKS: readonly Ink[] = ['dark', 'light'];

interface Wanted {
  readonly kind: MarkKind;
  readonly quote: TextQuote;
}

interface Placed extends Wanted {
  readonly range: Range | null;
}

/** Marks of a document with nothing marked yet. */
export function createMarks(page: Document): Marks {
  let placed: readonly Placed[] = [];
  let revealed: readonly Placed[] = [];
  let shown = false;
  const ours = new Map<string, Highlight>();

  function place(wanted: readonly Wanted[]): Placed[] {
    if (wanted.length === 0) return [];
    const index = indexText(page.body);
    return wanted.map(({ kind, quote }) => ({ kind, quote, range: findQuote(index, quote) }));
  }

  function paint(): void {
    const visible = [...(shown ? placed : []), ...revealed];
    const ranges = new Map<string, Range[]>();
    for (const { kind, range } of visible) {
      if (!range) continue;
      const name = highlightName(kind, inkOf(range));
      ranges.set(name, [...(ranges.get(name) ?? []), range]);
    }
    for (const [depth, kind] of MARK_KINDS.entries()) {
      for (const ink of INKS) {
        const name = highlightName(kind, ink);
        const found = ranges.get(name);
        if (found) keep(name, found, -depth);
        else drop(name);
      }
    }
  }

  /** @param priority the higher is painted above the lower */
  function keep(name: string, ranges: readonly Range[], priority: number): void {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    ours.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  /** Takes away what we painted, not what a newer copy of this script has put in its place. */
  function drop(name: string): void {
    const highlight = ours.get(name);
    ours.delete(name);
    if (highlight && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  }

  return {
    set(marks, on) {
      placed = place(marks.map((mark) => ({ kind: mark.label, quote: mark })));
      revealed = [];
      shown = on;
      paint();
      return placed.filter(({ range }) => range !== null).length;
    },
    add(mark, on) {
      const [added] = place([{ kind: mark.label, quote: mark }]);
      placed = added ? [...placed, added] : placed;
      shown = on;
      paint();
      return added?.range != null;
    },
    show(on) {
      shown = on;
      paint();
    },
    reveal(quote) {
      revealed = place([{ kind: 'revealed', quote }]);
      paint();
      const range = revealed[0]?.range;
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      return Boolean(range);
    },
    renew() {
      const all = [...placed, ...revealed];
      if (all.length === 0) return 'none';
      if (all.every(isAlive)) return 'held';
      placed = place(placed);
      revealed = place(revealed);
      paint();
      return [...placed, ...revealed].some(isAlive) ? 'held' : 'lost';
    },
    clear() {
      placed = [];
      revealed = [];
      paint();
    },
  };
}

function isAlive({ range }: Placed): boolean {
  return range !== null && !range.collapsed && range.startContainer.isConnected;
}
