import type { Problem } from './problem.ts';

/** What the session is doing. */
export type Phase =
  /** Nothing: it has caught up, or waits for the next alarm. */
  | 'resting'
  | 'connecting'
  /** Taking in what others did; `left` tells how much of it is to come. */
  | 'catching-up'
  /** Connected, and taking in what comes. */
  | 'live';

/** How the session stands. */
export interface SyncState {
  readonly phase: Phase;
  /** What is wrong, and since when (ISO 8601, UTC); null while nothing is. */
  readonly problem: { readonly is: Problem; readonly since: string } | null;
  /** Articles still to come, and how many there were when it began. */
  readonly left: number;
  readonly total: number;
  /** When all was known last. ISO 8601, UTC; null before that. */
  readonly caughtUpAt: string | null;
}

/** Before the first session. */
export const FRESH_STATE: SyncState = { phase: 'resting', problem: null, left: 0, total: 0, caughtUpAt: null };
