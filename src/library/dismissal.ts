/** Why a finding is no real difference, in the reader's words of choice. */
export const DISMISSAL_REASONS = ['other-event', 'other-scope', 'update', 'misread'] as const;

/** A finding that the reader put aside. */
export interface Dismissal {
  /** The finding's id. */
  readonly finding: string;
  readonly reason: (typeof DISMISSAL_REASONS)[number];
  /** Its question; null where it was not kept. */
  readonly question: string | null;
  /** Ids of the articles that it quotes, as they were then; empty where they were not kept. */
  readonly articles: readonly string[];
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What is kept of a finding that is put aside, beside its id and the reason. */
export type DismissedMatter = Pick<Dismissal, 'question' | 'articles'>;
