/** Why a finding is no real difference, in the reader's words of choice. */
export const DISMISSAL_REASONS = ['other-event', 'other-scope', 'update', 'misread'] as const;

/** A finding that the reader put aside. */
export interface Dismissal {
  /** The finding's id. */
  readonly finding: string;
  readonly reason: (typeof DISMISSAL_REASONS)[number];
  /** ISO 8601, UTC. */
  readonly at: string;
}
