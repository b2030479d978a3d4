import * as v from 'valibot';
import type { LibraryDatabase } from '../../database/library-database.ts';
import { LibraryError } from '../../library-error.ts';
import { LIMITS } from '../../limits.ts';
import type { Tools } from '../tools.ts';
import { clippingsOf } from './refresh-event.ts';

/** A reader's name for an event, or none. */
export const EVENT_NAME = v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.event)));

/** See `Library.nameEvent`. */
export async function nameEvent(tools: Tools, eventId: string, name: string | null): Promise<void> {
  const checked = v.safeParse(EVENT_NAME, name);
  if (!checked.success) throw new LibraryError('refused', 'The name of the event is empty or too long.');
  const named = await tools.transactions.write((database) => giveName(database, eventId, checked.output));
  if (!named) throw new LibraryError('not-found', 'There is no such event in the library.');
}

/** The same inside a transaction that writes; false where the event is gone. */
export async function giveName(database: LibraryDatabase, eventId: string, event: string | null): Promise<boolean> {
  const row = await database.events.get(eventId);
  if (row === undefined) return false;
  await database.events.put({ ...row, name: event });
  await database.clippings.bulkPut((await clippingsOf(database, eventId)).map((clipping) => ({ ...clipping, event })));
  return true;
}
