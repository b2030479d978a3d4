import type { Force, Kind, Span } from '../claims/statement.ts';

/** In the order in which they are shown. */
export const LABELS = ['conflict', 'different', 'changed', 'agrees'] as const;
export type Label = (typeof LABELS)[number];

/** How an agreement is sourced; when unsure, the lower (later) grade. */
export type Sourcing = 'separately-sourced' | 'same-source' | 'same-text';

/** A figure in its base unit ("people", "kg", "USD"): the one that is named, else the middle of its range, else its lower end. */
export interface Amount {
  readonly figure: number;
  readonly unit: string;
}

/** What one article says to a finding's question. */
export interface Answer {
  readonly article: string;
  /** Answers of one group say the same; groups are numbered from 0. */
  readonly group: number;
  /** Verbatim sentence, clause or headline of the article. */
  readonly quote: string;
  /** Where the quotation stands: in the text, or in the title when `inTitle`. */
  readonly span: Span;
  readonly inTitle: boolean;
  /** The value in the article's own words ("at least five"). */
  readonly value: string;
  /** The figure as a number, for drawing it; absent where the value is none. */
  readonly amount?: Amount;
  /** Who says it: null for the outlet itself. */
  readonly by: string | null;
  readonly force: Force;
  /** Superseded by a later answer of the same origin; folded under it. */
  readonly superseded: boolean;
}

/** A question that several articles answer, and how their answers relate. */
export interface Finding {
  /** The same for the same answers to the same rule, whatever the order of saving and the articles' ids. */
  readonly id: string;
  readonly label: Label;
  readonly kind: Kind;
  /** As a person would ask it: "How many people died in the crash?" */
  readonly question: string;
  /** One answer per article. */
  readonly answers: readonly Answer[];
  /** Number of independent origins behind the answers. */
  readonly origins: number;
  readonly sourcing: Sourcing | null;
  /** Name of the rule that made it ("count/people"). */
  readonly rule: string;
  /** One clause on why it may not be a conflict, or null. */
  readonly caveat: string | null;
  /** Orders findings inside their label; never shown. */
  readonly weight: number;
}

/** Why something that might have been compared was not. */
export type NotComparedReason =
  | 'same-text' | 'same-version' | 'unsupported-language' | 'too-little-text' | 'listing' | 'opinion' | 'live-blog'
  | 'forecast' | 'other-scope' | 'order-undecided' | 'hedged';

/** Something left out of the comparison, so that silence is explained. */
export interface NotCompared {
  readonly reason: NotComparedReason;
  /** Ids of the articles, in id order. */
  readonly articles: readonly string[];
  /** How many statements were set aside for it; 0 where whole articles were. */
  readonly statements: number;
}
