import type { Analysis } from '../../claims/analysis.ts';
import type { LibraryStatistics } from '../../compare/cross-check-result.ts';
import type { DecodedContents } from '../codec/decoded-contents.ts';
import type { Transactions } from '../database/transactions.ts';
import type { TellingTerm } from '../index/telling-terms.ts';
import { tellingTerms } from '../index/telling-terms.ts';
import type { TermWeight } from '../open-options.ts';
import type { VocabularyStore } from '../vocabulary/vocabulary-store.ts';

/** What every operation works with. */
export interface Tools {
  readonly transactions: Transactions;
  readonly vocabulary: VocabularyStore;
  readonly contents: DecodedContents;
  readonly termWeight: TermWeight;
  readonly now: () => Date;
}

/** Weight of a term under given counts, never negative. */
export function weightUnder(tools: Tools, statistics: LibraryStatistics): (term: string) => number {
  return (term) => Math.max(0, tools.termWeight(term, statistics));
}

/** The telling terms of an analysis under given counts. */
export function termsUnder(tools: Tools, statistics: LibraryStatistics, analysis: Analysis): readonly TellingTerm[] {
  return tellingTerms(analysis, weightUnder(tools, statistics));
}
