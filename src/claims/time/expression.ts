import type { TimeSpan } from '../statement.ts';

/** Words of a sentence that name a time. Offsets are of the article's text (title: of the title). */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly span: TimeSpan;
  /** Minutes since midnight, where the words give a clock time. */
  readonly clock: number | null;
  /** Offset of the stated time zone from UTC in minutes, or null when none is stated. */
  readonly zone: number | null;
  /** "since", "until", "by", "before", "after", "about" …: what bounds the time, or null. */
  readonly bound: string | null;
}

/** Milliseconds in a day. */
export const DAY = 86_400_000;

/** A span over whole calendar days, UTC. */
export function daySpan(year: number, month: number, day: number): { from: number; to: number } {
  const from = Date.UTC(year, month - 1, day);
  return { from, to: from + DAY };
}

/** A span over a whole calendar month, UTC; `month` counts from 1. */
export function monthSpan(year: number, month: number): { from: number; to: number } {
  return { from: Date.UTC(year, month - 1, 1), to: Date.UTC(year, month, 1) };
}

/** A span over whole calendar years, UTC. */
export function yearSpan(year: number, years = 1): { from: number; to: number } {
  return { from: Date.UTC(year, 0, 1), to: Date.UTC(year + years, 0, 1) };
}
