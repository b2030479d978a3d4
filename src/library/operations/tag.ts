import * as v from 'valibot';
import type { ClippingRow } from '../database/rows.ts';
import { LibraryError } from '../library-error.ts';
import { LIMITS } from '../limits.ts';
import { noteChange } from '../sharing/note-change.ts';
import type { Tools } from './tools.ts';

const TAGS = v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.tagLength))), v.maxLength(LIMITS.tags));
const CHANGE = v.object({ add: TAGS, remove: TAGS });

/** Tags to put on clippings and to take off them. */
export interface TagChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** See `Library.tag`. */
export async function tag(tools: Tools, ids: readonly string[], change: TagChange): Promise<void> {
  const checked = v.safeParse(CHANGE, change, { abortEarly: true });
  if (!checked.success || ids.length > LIMITS.ids) throw new LibraryError('refused', 'A tag is empty or too long, or there are too many.');
  const { add, remove } = checked.output;
  const gone = new Set(remove);
  await tools.transactions.write(async (database) => {
    const rows = await Promise.all(ids.map((id) => database.clippings.where('id').equals(id).first()));
    const present = rows.filter((row): row is ClippingRow => row !== undefined);
    const tagged = present.map((row) => ({ ...row, tags: [...new Set([...row.tags.filter((one) => !gone.has(one)), ...add])] }));
    if (tagged.some(({ tags }) => tags.length > LIMITS.tags)) throw new LibraryError('refused', 'A clipping cannot have so many tags.');
    await database.clippings.bulkPut(tagged);
    for (const { no } of tagged) await noteChange(database, no, tools.now());
  });
}
