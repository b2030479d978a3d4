import type { Kind, Statement } from '../claims/statement.ts';
import type { AnalysedArticle } from './cross-check-result.ts';
import type { Label, NotComparedReason } from './finding.ts';
import type { Alignment } from './align.ts';
import type { Information } from './information.ts';

/** One statement in its article. */
export interface Side {
  readonly article: AnalysedArticle;
  readonly statement: Statement;
}

/** What a rule sees besides the two sides. */
export interface Comparison {
  /** How much content keys tell about this event. */
  readonly information: Information;
  /** Entities of all linked articles, matched by name. */
  readonly alignment: Alignment;
  /** Places an undecided pair on record for "what was not compared and why". */
  setAside(reason: NotComparedReason, a: Side, b: Side): void;
}

/** How two answers to one question relate. */
export interface Judgement {
  readonly label: Label;
  /** Orders findings inside a label and decides which pair of statements speaks for two articles; 0 to 1. */
  readonly weight: number;
  /** One clause on why it may not be a conflict, or null. */
  readonly caveat: string | null;
  /** The later side of a change, where the label is `changed`. */
  readonly later?: 'a' | 'b';
  /** Only adds an article to a question that another pair raises; asks none by itself. */
  readonly supports?: true;
}

/** Compares statements of one or a few kinds. Deterministic and symmetric: swapping the sides swaps `later` alone. */
export interface Rule {
  /** "count", "onset": part of a finding's id. */
  readonly name: string;
  readonly kinds: readonly Kind[];
  /** What a row quotes: the whole sentence, or the clause alone where the sentence says more than the question asks. */
  readonly quotes: 'sentence' | 'clause';
  /** Join keys: two statements are judged only when they share one. Cheap; no key means never compared. */
  keys(statement: Statement, article: AnalysedArticle): readonly string[];
  /** What statements that share a key have in common, where it costs less to tell than the keys: others need not be asked for theirs. */
  ground?(statement: Statement): string;
  /** Whether a statement raises the question, where others only answer it: pairs of which neither side does are not judged. */
  raises?(statement: Statement): boolean;
  /** The relation of two statements of different articles that share a key, or null when nothing sound can be said. */
  judge(a: Side, b: Side, comparison: Comparison): Judgement | null;
  /** The question that both answer, as a person would ask it about this event. */
  question(a: Side, b: Side): string;
}
