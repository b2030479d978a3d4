import * as v from 'valibot';
import type { ExportedClipping } from '../exported-clipping.ts';
import { answering } from '../message-spec.ts';
import { id } from './arguments.ts';

/** Most clippings that one message may export: their texts must pass between two processes at once. */
export const MOST_EXPORTED = 100;

/** What exports ask. */
export const EXPORT_REQUESTS = {
  /** Clippings with all that an export says of them, in the order asked, with their texts or without; ids that are gone are left out. */
  'export-clippings': answering<readonly ExportedClipping[]>()(
    v.strictObject({ ids: v.pipe(v.array(id), v.maxLength(MOST_EXPORTED)), text: v.boolean() }),
    ['page'],
  ),
} as const;
