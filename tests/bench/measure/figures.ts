import type { Spread } from './quantile.ts';

/** What was measured over a library of one size. Times are in milliseconds. */
export interface SizeFigures {
  readonly articles: number;
  readonly warm: Spread;
  readonly cold: Spread;
  readonly save: Spread;
  readonly popupPaint: Spread;
  readonly popup: Spread;
  /** From the press of the button to the popup's first moment: the browser's own. */
  readonly press: Spread;
  readonly firstList: Spread;
  readonly keystroke: Spread;
  /** JS heap of the worker after checks and a collection, in megabytes. */
  readonly memoryMB: number;
  /** Bytes on the disk for each article, those of its text left out. */
  readonly bytesPerArticle: number;
  /** Saved articles that a check compared, on average. */
  readonly compared: number;
  /** A computation that is always the same, between the warm checks: p50 over the least is by how much the machine was slowed. */
  readonly noise: Spread & { readonly least: number };
  /** p50 of the warm check in each third of the run: how much the machine itself varies. */
  readonly thirds: readonly number[];
  /** Seconds that loading took; null where it was loaded before. */
  readonly loadSeconds: number | null;
}
