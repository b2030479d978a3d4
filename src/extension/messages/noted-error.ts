import type { ErrorCode } from './error-code.ts';

/** One thing that went wrong, told without a word of any page, address or article. */
export interface NotedError {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly code: ErrorCode;
  /** What the extension was doing: the name of a message, or of work that nobody waits for. */
  readonly during: string;
  /** Name that the browser gives this kind of error ("QuotaExceededError"), and of those that it came from; empty where none was thrown. */
  readonly kinds: readonly string[];
  /** Places in our own code, "worker.js:120:14", the innermost first. */
  readonly places: readonly string[];
}

/** Errors that are kept; older ones are forgotten. */
export const MOST_NOTED = 30;
