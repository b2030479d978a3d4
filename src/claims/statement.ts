/**
 * The unit of comparison: what one clause of an article answers. Statements of two articles meet when they share a key
 * (the question), and are compared by value. All of it is plain JSON: analysed once, stored with the article.
 */

/** Half-open range of UTF-16 code units in the article's text (title: in the title). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a finding is about; each kind has one rule in `compare`. */
export type Kind =
  | 'time' | 'onset' | 'duration' | 'count' | 'money' | 'percent' | 'rank' | 'place' | 'actor' | 'identity'
  | 'status' | 'negation' | 'cause' | 'quotation' | 'outlook';

/** How firmly the clause puts it. `denied` is somebody's denial of it, told as such. */
export type Force = 'asserted' | 'hedged' | 'forecast' | 'conditional' | 'denied';

/** Whether answers to the key exclude each other: always, at one time only, or never. */
export type Cardinality = 'single' | 'moving' | 'list';

/** A noun phrase by its parts, in lemmas and lower case; `text` is as written. */
export interface Phrase {
  readonly text: string;
  readonly head: string;
  readonly modifiers: readonly string[];
  /** Proper name inside the phrase, as written ("Jack Ma"), when there is one. */
  readonly name: string | null;
  /** Number of the mention in the article's list, when the phrase is one. */
  readonly mention: number | null;
  /** Not in the clause itself but taken from nearby: its sentence, paragraph, the lead or the event. */
  readonly inherited?: boolean;
}

/** A quantity as an interval of its dimension's base unit: "at least five" is [5, Infinity), "about 100" is [90, 110]. */
export interface Quantity {
  readonly type: 'quantity';
  readonly low: number;
  /** `null` stands for no upper bound (JSON has no Infinity). */
  readonly high: number | null;
  readonly exact: boolean;
  /** "people", "kg", "m", "s", "USD", "%", "year" … */
  readonly unit: string;
  /** The figure that the words name, in `unit`: 5 in "at least five"; absent where none is ("dozens") and for ranges. */
  readonly stated?: number;
  /** What the figure as written is rounded to, in `unit`: 100 for "400", 45 kg for "400 pounds"; goes with `stated`. */
  readonly step?: number;
  /** How the words bound the figure; absent for a plain one. */
  readonly approximation?: Approximation;
}

/** How the words bound a figure: below, above, around, between two ends, or without a figure ("dozens"). */
export type Approximation = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'nearly' | 'about' | 'range' | 'vague';

/** An instant or stretch of time, as epoch milliseconds UTC; `null` bounds are open. */
export interface TimeSpan {
  readonly type: 'time';
  readonly from: number | null;
  readonly to: number | null;
  /** Coarsest part that the words name. */
  readonly grain: 'minute' | 'hour' | 'part-of-day' | 'day' | 'week' | 'month' | 'season' | 'year' | 'decade';
  /** What the words name where they leave the year or the date open: "weekday:1", "date:11-3", "month:3", "clock:740". */
  readonly floating: string | null;
  /** Resolved against another date than one in the words themselves. */
  readonly relative: boolean;
}

/** Something named: a person, place, organisation or thing. */
export interface Named {
  readonly type: 'named';
  readonly phrase: Phrase;
}

/** A state of affairs: what is the case, by predicate family, with a side where the family has opposites. */
export interface State {
  readonly type: 'state';
  readonly family: string;
  /** +1 and -1 exclude each other within one family. */
  readonly side: 1 | -1;
  /** Position in a process (detained 1, arrested 2, charged 3, convicted 4), or null. */
  readonly stage: number | null;
}

/** Words as such: a quotation, a cause, an outlook. */
export interface Wording {
  readonly type: 'wording';
  readonly text: string;
  readonly lemmas: readonly string[];
}

/** What a clause answers; told apart by `type`. */
export type Value = Quantity | TimeSpan | Named | State | Wording;

/** What limits a statement: two statements with different stated scopes cannot conflict. */
export interface Scope {
  readonly place?: string;
  readonly period?: string;
  readonly population?: string;
  readonly part?: 'part' | 'total';
  readonly basis?: string;
}

/** A clause in the parts that make a question of it: "was" + "the bridge" + "closed" + "to traffic". */
export interface AskedClause {
  readonly subject: Span;
  /** Stands for `subject` where that is a pronoun. */
  readonly name: string | null;
  /** The subject's first letter is a capital only because it opens a sentence. */
  readonly lower: boolean;
  /** The finite verb that goes first, lower case (empty where the question asks for the subject), and the words of the verb that follow the subject. */
  readonly auxiliary: string;
  readonly verb: readonly string[];
  /** Pieces of the text that follow the verb. */
  readonly rest: readonly Span[];
}

/** One answer that one clause gives to one question. */
export interface Statement {
  readonly kind: Kind;
  /** The question's slot: a dimension, counted noun, attribute or relation ("mass", "people", "age", "begins"). */
  readonly slot: string;
  /** Predicate family ("die", "crash"), or the lemma of the verb. */
  readonly predicate: string | null;
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  readonly value: Value;
  readonly cardinality: Cardinality;
  readonly scope: Scope;
  readonly polarity: 'positive' | 'negative';
  readonly force: Force;
  /** Who says it: null for the outlet itself, else the name or description as written. */
  readonly speaker: string | null;
  /** What the words say about its place among versions of the same fact. */
  readonly order: 'initial' | 'latest' | 'corrected' | null;
  /** Index of the sentence; -1 for the title. */
  readonly sentence: number;
  /** The clause, and the words that state the value. */
  readonly clause: Span;
  readonly words: Span;
  /** The verb group of the clause and its lemma, where a question is put from the clause itself. */
  readonly verb?: Span & { readonly lemma: string };
  /** Present where the clause makes a whole question. */
  readonly asked?: AskedClause;
}
