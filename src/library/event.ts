import type { ClippingSummary } from './clipping.ts';

/** Number of findings by label. */
export interface Tally {
  readonly conflict: number;
  readonly different: number;
  readonly changed: number;
  readonly agrees: number;
}

/** No findings at all. */
export const NO_FINDINGS: Tally = { conflict: 0, different: 0, changed: 0, agrees: 0 };

/** One event as a row of a list. Times are ISO 8601, those of saving in UTC. */
export interface EventSummary {
  /** Stable while the event has a clipping. */
  readonly id: string;
  /** The reader's name for it, or null. */
  readonly name: string | null;
  /** Headline of its first article by publication: what it is called while it has no name. */
  readonly title: string;
  readonly articles: number;
  /** Outlets by name, in order of the alphabet, the first twenty. */
  readonly publishers: readonly string[];
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
  /** When its newest clipping was saved. */
  readonly savedAt: string;
  /** What its articles come to when compared; null until they have been. */
  readonly tally: Tally | null;
}

/** A page of events, the one saved to last first. */
export interface EventPage {
  readonly rows: readonly EventSummary[];
  /** For the next page; null on the last. */
  readonly cursor: string | null;
  /** Number of events in the whole library, or of those that hold a clipping that passes the filter. */
  readonly total: number;
}

/** An event with its clippings, by time of publication, those without one last. */
export interface EventWithClippings {
  readonly event: EventSummary;
  /** How often it has changed, where that was counted yet: for `EventTally`. */
  readonly changes: number | undefined;
  readonly clippings: readonly ClippingSummary[];
}

/** Which event a clipping belongs to. */
export interface Placement {
  readonly id: string;
  /** Id of an event that there is, or a new one: the id of one of its clippings. */
  readonly eventId: string;
}

/** What comparing an event's articles with each other came to. */
export interface EventTally {
  readonly eventId: string;
  /** As the event was read before it was compared; a tally of one that has changed since, or of which findings were put aside, is not taken. */
  readonly changes: number | undefined;
  /** Ids of the clippings that were compared; a tally of others than the event holds now is not taken. */
  readonly clippings: readonly string[];
  readonly whole: Tally;
  /** By clipping: the findings that it takes part in. */
  readonly each: ReadonlyMap<string, Tally>;
}
