import * as v from 'valibot';
import type { SenderKind } from './sender-kind.ts';

const tab = v.pipe(v.number(), v.integer(), v.minValue(0));

const newsSchema = v.variant('news', [
  /** The reader had the page in a tab checked or saved by a press outside the panel. */
  v.strictObject({ news: v.literal('page-checked'), tab }),
  /** The code of the page in a tab has put another text in the place of the article. */
  v.strictObject({ news: v.literal('page-left'), tab }),
  /** The reader asks what the saved articles say on the words selected in a tab. */
  v.strictObject({ news: v.literal('selection-asked'), tab }),
  /** What a check would say may have changed: something was saved, removed or put aside. */
  v.strictObject({ news: v.literal('library-changed') }),
]);

/** What the background tells all pages of the extension that are open; nobody answers. */
export type News = v.InferOutput<typeof newsSchema>;

/** Reads news of the background; null for anything else, and from anyone else. */
export function readNews(message: unknown, from: SenderKind): News | null {
  const read = v.safeParse(newsSchema, message);
  return from === 'worker' && read.success ? read.output : null;
}
