/** Space between two entries, in CSS pixels. */
const GAP = 16;

/** What the margin's layout is reckoned from. */
export interface Wanted {
  /** Where the words stand that the entry is about, from the top of the margin, in CSS pixels. */
  readonly anchor: number;
  /** Height of the entry, in CSS pixels. */
  readonly height: number;
}

/**
 * Tops of entries, in order: each beside its words, or as far below as those before it need. The one that is pinned, if any,
 * stands level with its words; those before it go up to make room.
 */
export function topsOf(wanted: readonly Wanted[], pinned = -1): readonly number[] {
  const pin = wanted[pinned];
  if (!pin) return downwards(wanted, 0);
  const above = downwards(wanted.slice(0, pinned), 0);
  let free = pin.anchor - GAP;
  for (let index = pinned - 1; index >= 0; index--) {
    const { height } = wanted[index] as Wanted;
    above[index] = Math.min(above[index] ?? 0, free - height);
    free = (above[index] ?? 0) - GAP;
  }
  return [...above, pin.anchor, ...downwards(wanted.slice(pinned + 1), pin.anchor + pin.height + GAP)];
}

function downwards(wanted: readonly Wanted[], from: number): number[] {
  let free = from;
  return wanted.map(({ anchor, height }) => {
    const top = Math.max(anchor, free);
    free = top + height + GAP;
    return top;
  });
}

/**
 * Puts the margin's entries below `root` beside the words that they are about. Entries and words carry the same anchor
 * (`data-entry`, `data-anchors`); an entry whose words are not there stands beside its block.
 */
export function layOutMargin(root: HTMLElement): void {
  const entries = [...root.querySelectorAll<HTMLElement>('[data-entry]')];
  const origin = root.getBoundingClientRect().top;
  const tops = topsOf(entries.map((entry) => {
    const words = root.querySelector(`[data-anchors~="${CSS.escape(entry.dataset['entry'] ?? '')}"]`) ?? entry.closest('.passage');
    return { anchor: (words?.getBoundingClientRect().top ?? origin) - origin, height: entry.offsetHeight };
  }), entries.findIndex((entry) => entry.hasAttribute('data-pinned')));
  for (const [index, entry] of entries.entries()) entry.style.insetBlockStart = `${tops[index] ?? 0}px`;
  const [last, top] = [entries.at(-1), tops.at(-1)];
  root.style.minBlockSize = last && top !== undefined ? `${top + last.offsetHeight}px` : '';
}

/** Takes the places back, for a window that has no room for a margin. */
export function clearMargin(root: HTMLElement): void {
  for (const entry of root.querySelectorAll<HTMLElement>('[data-entry]')) entry.style.insetBlockStart = '';
  root.style.minBlockSize = '';
}
