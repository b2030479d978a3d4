import { maxLength, pipe, regex, strictObject, string, type InferOutput } from 'valibot';

/** A text that was checked in a tab, and the address that it had. */
export const seenSchema = strictObject({ address: pipe(string(), maxLength(20_000)), sha256: pipe(string(), regex(/^[0-9a-f]{64}$/u)) });

/** The text that was checked last in a tab. */
export type Seen = InferOutput<typeof seenSchema>;

/** What came of a visit of a listed site. */
export interface Visit {
  /**
   * What the script in the page does then. `done`: this address is dealt with; `again`: nothing to compare yet, look once more when
   * the page has changed; `stop`: the site is not checked by itself (any more).
   */
  readonly next: 'done' | 'again' | 'stop';
  /** The text that was checked; null where none was. */
  readonly seen: Seen | null;
}
