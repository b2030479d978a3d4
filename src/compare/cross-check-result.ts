import type { Analysis, ArticleText } from '../claims/analysis.ts';
import type { Link, LinkDecision, Origin } from '../coverage/relation.ts';
import type { Finding, NotCompared } from './finding.ts';
import type { PutAside } from './put-aside.ts';

/** One article with its analysis, as the comparison takes it. */
export interface AnalysedArticle {
  readonly id: string;
  readonly article: ArticleText;
  readonly analysis: Analysis;
  /** Extraction's verdict on the page; absent for bare text. */
  readonly quality?: string;
}

/** What the reader's own decisions change. */
export interface CrossCheckOptions {
  readonly decisions?: readonly LinkDecision[];
  /** Findings that the reader called not a real difference. */
  readonly dismissed?: readonly PutAside[];
  /** How common terms are in the whole library; without it, in the articles compared. */
  readonly statistics?: LibraryStatistics;
}

/** The outcome of comparing one article, or a whole library, with what it links to. */
export interface CrossCheckResult {
  readonly links: readonly Link[];
  readonly origins: readonly Origin[];
  /** Conflict, different, changed, agrees; by weight within a label. */
  readonly findings: readonly Finding[];
  readonly notCompared: readonly NotCompared[];
}

/** How common words are in the reader's own library; blended with a general-English table. */
export interface LibraryStatistics {
  readonly size: number;
  /** Number of saved articles that hold the term; 0 when none does. */
  documentFrequency(term: string): number;
}
