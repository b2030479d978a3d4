import * as v from 'valibot';
import { LibraryError } from '../../library-error.ts';
import { LIMITS } from '../../limits.ts';
import type { Tools } from '../tools.ts';
import { clippingsOf } from './refresh-event.ts';

const NAME = v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.event)));

/** See `Library.nameEvent`. */
export async function nameEvent(tools: Tools, eventId: string, name: string | null): Promise<void> {
  const checked = v.safeParse(NAME, name);
  if (!checked.success) throw new LibraryError('refused', 'The name of the event is empty or too long.');
  const event = checked.output;
  await tools.transactions.write(async (database) => {
    const row = await database.events.get(eventId);
    if (row === undefined) throw new LibraryError('not-found', 'There is no such event in the library.');
    await database.events.put({ ...row, name: event });
    await database.clippings.bulkPut((await clippingsOf(database, eventId)).map((clipping) => ({ ...clipping, event })));
  });
}
