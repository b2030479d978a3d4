/** A stretch of a library to be analysed, and where what comes of it goes. */
export interface Task {
  readonly stretch: number;
  /** Rows of the database. */
  readonly rows: string;
  /** What the indexes need: `Analysed` of each article. */
  readonly analysed: string;
}

/** What the indexes need of an article; its rows are in a file. Lists of words are joined by line breaks. */
export interface Analysed {
  readonly no: number;
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  readonly eventId: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly savedAt: string;
  readonly terms: string;
  readonly counts: Uint16Array;
  readonly names: string;
  /** As in the search index's waiting rows. */
  readonly titleWords: string;
  readonly textWords: string;
}
