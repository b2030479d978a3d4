import type { Block } from '../../article/article.ts';
import type { Annotation } from '../../library/annotation.ts';
import type { ClippingSummary } from '../../library/clipping.ts';

/** A clipping with what leaves the library in an export. */
export interface ExportedClipping {
  readonly summary: ClippingSummary;
  /** When the newest text was read from its page: what a citation calls accessed. ISO 8601, UTC. */
  readonly capturedAt: string;
  /** The reader's highlights and notes, in the order of the text. */
  readonly annotations: readonly Annotation[];
  /** The newest text; null where it was not asked for. */
  readonly content: { readonly text: string; readonly blocks: readonly Block[] } | null;
}
