import type { Span } from '../../claims/statement.ts';

/** A block of a text and what it was on its page. */
export interface TextBlock<Kind extends string = string> extends Span {
  readonly kind: Kind;
}

/** One version of an article, as much as the comparison of versions needs. */
export interface VersionText<Kind extends string = string> {
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly TextBlock<Kind>[];
}

/** A sentence with the number of the block that holds it; -1 for the headline. */
export interface VersionSentence {
  readonly text: string;
  readonly block: number;
}
