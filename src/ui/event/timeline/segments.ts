/** A stretch of time, in epoch milliseconds. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Fewer reports than this, or a shorter time, are read without cutting anything out. */
const FEWEST = 4;
const SHORTEST = 5 * DAY;
/** Share of the whole time beyond which a stretch without a report is long. */
const LONG = 0.3;
/** Cutting is worth it where what is left is a smaller share of the whole than this. */
const WORTH = 0.4;

/** Stretches of time that hold reports, each a little wider than they are; one, unless long silences part them. */
export function segmentsOf(times: readonly number[]): readonly [Segment, ...Segment[]] {
  const sorted = times.toSorted((a, b) => a - b);
  const [first = 0, last = first] = [sorted[0], sorted.at(-1)];
  const span = last - first;
  const gaps = sorted.slice(1).map((time, index) => ({ from: sorted[index] ?? time, to: time })).filter(({ from, to }) => to - from > LONG * span);
  const silence = gaps.reduce((sum, { from, to }) => sum + to - from, 0);
  const cut = sorted.length >= FEWEST && span > SHORTEST && span - silence < WORTH * span ? gaps : [];
  const bounds = [first, ...cut.flatMap(({ from, to }) => [from, to]), last];
  const margin = cut.length > 0 || span === 0 ? DAY / 2 : HOUR;
  const stretches = Array.from({ length: bounds.length / 2 }, (_, index) => widened(bounds[2 * index] ?? first, bounds[2 * index + 1] ?? last, margin));
  return stretches as [Segment, ...Segment[]];
}

function widened(from: number, to: number, least: number): Segment {
  const margin = Math.max(least, (to - from) * 0.04);
  return { from: from - margin, to: to + margin };
}
