import * as v from 'valibot';
import { LibraryError } from '../library-error.ts';
import { LIMITS } from '../limits.ts';
import { noteChange } from '../sharing/note-change.ts';
import { clippingById } from './clipping-by-id.ts';
import type { Tools } from './tools.ts';

const words = (limit: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limit));
const LABELS = v.object({
  tags: v.optional(v.pipe(v.array(words(LIMITS.tagLength)), v.maxLength(LIMITS.tags))),
  event: v.optional(v.nullable(words(LIMITS.event))),
});

/** See `Library.label`. */
export async function label(tools: Tools, id: string, labels: unknown): Promise<void> {
  const checked = v.safeParse(LABELS, labels, { abortEarly: true });
  if (!checked.success) throw new LibraryError('refused', 'A tag or event name is empty or too long.');
  const { tags, event } = checked.output;
  await tools.transactions.write(async (database) => {
    const row = await clippingById(database, id);
    await database.clippings.put({
      ...row,
      ...(tags === undefined ? {} : { tags: [...new Set(tags)] }),
      ...(event === undefined ? {} : { event }),
    });
    if (tags !== undefined) await noteChange(database, row.no, tools.now());
  });
}
