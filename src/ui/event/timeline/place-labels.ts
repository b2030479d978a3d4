/** A label that wants to stand at a point. */
export interface Wanted {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where a label found room; `anchor` keeps it inside the plot. */
export interface Placed {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Average width of a character and height of a line, in pixels, at the size in which labels are set. */
const CHARACTER = 7.6;
const LINE = 13;
/** Where a label may stand to its point, the best first: above, below, to the left, to the right. */
const SIDES = [
  { dx: 0, dy: -9 },
  { dx: 0, dy: 19 },
  { dx: -9, dy: 0, anchor: 'end' },
  { dx: 9, dy: 9, anchor: 'start' },
] as const;

/**
 * Sets labels beside their points where there is room, else not at all: two words that lie on each other can be read by nobody,
 * and the table has them all. The first and the last go first, since a rise is read from its ends.
 */
export function placeLabels(wanted: readonly Wanted[], width: number, height: number): readonly Placed[] {
  const boxes: Box[] = wanted.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  const placed: Placed[] = [];
  for (const index of endsFirst(wanted.length)) {
    const want = wanted[index];
    if (!want || want.text === '') continue;
    const spot = SIDES.map((side) => boxed(want, side, width)).find(({ box }) => box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height && !boxes.some((other) => overlap(other, box)));
    if (!spot) continue;
    boxes.push(spot.box);
    placed.push({ index, x: spot.x, y: spot.y, anchor: spot.anchor });
  }
  return placed;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function endsFirst(length: number): readonly number[] {
  const all = Array.from({ length }, (_, index) => index);
  return length < 3 ? all : [0, length - 1, ...all.slice(1, -1)];
}

function boxed({ x, y, text }: Wanted, side: (typeof SIDES)[number], width: number) {
  const length = text.length * CHARACTER;
  const anchor = 'anchor' in side ? side.anchor : anchorAt(x, length / 2, width);
  const at = anchor === 'middle' || 'anchor' in side ? x + side.dx : x + (anchor === 'start' ? -5 : 5);
  const left = anchor === 'start' ? at : anchor === 'end' ? at - length : at - length / 2;
  const base = y + side.dy;
  return { x: at, y: base, anchor, box: { left, right: left + length, top: base - LINE + 3, bottom: base + 3 } };
}

function anchorAt(x: number, half: number, width: number): Placed['anchor'] {
  if (x - half < 0) return 'start';
  return x + half > width ? 'end' : 'middle';
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
