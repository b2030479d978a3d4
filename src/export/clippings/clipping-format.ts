import type { ExportedClipping } from '../../extension/messages/exported-clipping.ts';
import type { ClippingWords } from './clipping-words.ts';

/**
 * A format for clippings. A file is `head`, the entries with `between` between them, and `tail`: so it can be made page by page,
 * however many there are.
 */
export interface ClippingFormat {
  /** File name's ending, without the dot. */
  readonly extension: string;
  /** MIME type, with the character set where the type has one. */
  readonly type: string;
  /** Whether the articles' text has a place in it. */
  readonly carriesText: boolean;
  /** A file begins with a byte order mark, since its usual reader takes it for another encoding without. */
  readonly marked: boolean;
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  readonly entry: (clipping: ExportedClipping, words: ClippingWords) => string;
}

/** A whole file of clippings, as text. */
export function writeClippings(format: ClippingFormat, clippings: readonly ExportedClipping[], words: ClippingWords): string {
  return format.head + clippings.map((clipping) => format.entry(clipping, words)).join(format.between) + format.tail;
}
