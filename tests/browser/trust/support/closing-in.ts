import type { Random } from '../../../support/random.ts';

/** Shortest and longest pause, in milliseconds. */
const SHORTEST = 1;
const LONGEST = 3000;

/**
 * Pauses before kills that close in on the moment at which something is done, however fast the machine is: shorter after a kill that found
 * it done, longer after one that found it undone.
 */
export interface Pauses {
  /** Milliseconds to wait before the next kill, somewhere around the moment. */
  next(work: string): number;
  /** Tells what the kill found. */
  found(work: string, done: boolean): void;
}

/** @param first milliseconds to begin with; work that was not seen before begins with what the others came to */
export function closingIn(draw: Random, first: number): Pauses {
  const moments = new Map<string, number>();
  let overall = first;
  const moment = (work: string): number => moments.get(work) ?? overall;
  const within = (pause: number): number => Math.min(LONGEST, Math.max(SHORTEST, pause));
  return {
    next: (work) => moment(work) * (0.4 + 1.2 * draw.next()),
    found(work, done) {
      moments.set(work, within(moment(work) * (done ? 0.6 : 1.5)));
      overall = within(overall * (done ? 0.8 : 1.25));
    },
  };
}
