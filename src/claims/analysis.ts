import type { Span, Statement } from './statement.ts';

/** One entity of an article: every name and description that the article uses for it, longest first. */
export interface Mention {
  readonly kind: 'person' | 'organisation' | 'place' | 'other';
  readonly names: readonly string[];
  /** Titles, ages and roles next to the names, lower case ("president", "co-founder"). */
  readonly roles: readonly string[];
  readonly count: number;
}

/** What the top of an article says it is about: for telling events apart. */
export interface Topic {
  /** Terms of the title (counted twice) and the first sentences, as in `Analysis.terms`. */
  readonly lead: readonly (readonly [term: string, count: number])[];
  /** People and organisations that the title names, as indices of mentions. */
  readonly actors: readonly number[];
  /** Places named in the title or the first sentences, as indices of mentions. */
  readonly places: readonly number[];
  /** Places in a series: "attack:2" for "the second attack", "day:21" for "Day 21". */
  readonly ordinals: readonly string[];
}

/** Whom an article says that it rests on. */
export interface Sources {
  /** Outlets credited with reporting ("told the Evening Post", "first reported by"), as written, sorted. */
  readonly outlets: readonly string[];
  /** Quotations of named sources, each by some hashes of its word runs, in the order of the text. */
  readonly quotes: readonly { readonly speaker: string; readonly marks: readonly number[] }[];
}

/** All that is known of one article without looking at another; plain JSON, stored beside the text. */
export interface Analysis {
  /** Version of the analysis that made it; an older one is made anew. */
  readonly version: number;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  /** Terms for linking: content lemmas and names ("@jack ma") with their number of occurrences (those in the title count thrice), most telling first. */
  readonly terms: readonly (readonly [term: string, count: number])[];
  /** Days that the text itself gives for its main event, as epoch milliseconds, strongest first. */
  readonly eventDays: readonly number[];
  readonly topic: Topic;
  /** Sample of the hashes of the text's word runs, ascending: for telling copies and versions apart from other texts. */
  readonly fingerprints: readonly number[];
  readonly sources: Sources;
}

/** The parts of an article that analysis reads. */
export interface ArticleText {
  readonly title: string;
  readonly text: string;
  /** ISO 8601 or null: relative dates resolve against it. */
  readonly published: string | null;
  readonly updated?: string | null;
  readonly language: string | null;
  readonly publisher: string | null;
  readonly byline?: string | null;
  readonly wire?: string | null;
  readonly url: string;
  readonly canonicalUrl?: string | null;
}
