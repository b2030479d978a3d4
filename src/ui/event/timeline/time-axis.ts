import { scaleTime } from 'd3-scale';
import { segmentsOf } from './segments.ts';

/** Width of a stretch of time in which nothing was published, in pixels. */
const BREAK = 44;
/** Room that the label of a tick needs, in pixels. */
const TICK = 84;

/** Where times stand on a line of pixels. */
export interface TimeAxis {
  readonly width: number;
  readonly x: (time: number) => number;
  readonly ticks: readonly Tick[];
  /** Middles of the stretches that were cut short. */
  readonly breaks: readonly number[];
}

/** A time on the axis, and how far it is to the next. */
export interface Tick {
  readonly time: Date;
  readonly x: number;
  /** Milliseconds between two ticks. */
  readonly step: number;
}

/**
 * An axis of time over `width` pixels. Long stretches without a report are cut to a short break, or the reports of a day would
 * fall together once a later one looks back on it.
 * @param times epoch milliseconds, at least one
 */
export function timeAxis(times: readonly number[], width: number, margin: number): TimeAxis {
  const segments = segmentsOf(times);
  const room = width - 2 * margin - BREAK * (segments.length - 1);
  const whole = segments.reduce((sum, { from, to }) => sum + to - from, 0);
  // Each stretch gets some room, however short it is.
  const shares = segments.map(({ from, to }) => (0.5 * room) / segments.length + (0.5 * room * (to - from)) / whole);
  const starts = shares.map((_, index) => margin + shares.slice(0, index).reduce((sum, share) => sum + share + BREAK, 0));
  const ends = starts.map((start, index) => start + (shares[index] ?? 0));
  const scale = scaleTime(segments.flatMap(({ from, to }) => [from, to]), starts.flatMap((start, index) => [start, ends[index] ?? start]));
  const ticks = segments.flatMap(({ from, to }, index) => {
    const own = scaleTime([from, to], [starts[index] ?? 0, ends[index] ?? 0]);
    const at = own.ticks(Math.max(1, Math.floor((shares[index] ?? 0) / TICK)));
    const step = at.length > 1 ? Number(at[1]) - Number(at[0]) : to - from;
    return at.map((time): Tick => ({ time, x: own(time), step }));
  });
  return { width, x: (time) => scale(time), ticks, breaks: starts.slice(1).map((start) => start - BREAK / 2) };
}
