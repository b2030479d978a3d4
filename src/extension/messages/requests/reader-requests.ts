import * as v from 'valibot';
import { HIGHLIGHT_COLOURS, type Annotation } from '../../../library/annotation.ts';
import { answering } from '../message-spec.ts';
import type { ReaderView } from '../reader-view.ts';
import { id, offset } from './arguments.ts';

const note = v.pipe(v.string(), v.maxLength(20_000));
const colour = v.picklist(HIGHLIGHT_COLOURS);
const context = v.pipe(v.string(), v.maxLength(64));

/** What the reader view asks. */
export const READER_REQUESTS = {
  /** A clipping with all that the reader view shows beside its text; `not-found`. */
  'read-clipping': answering<ReaderView>()(v.strictObject({ id }), ['page']),
  /** Keeps a highlight or note on a clipping. */
  annotate: answering<Annotation>()(
    v.strictObject({
      clipping: id,
      quote: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
      prefix: context,
      suffix: context,
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
      start: offset,
      colour,
      note,
    }),
    ['page'],
  ),
  /** Changes note or colour of a highlight. */
  'change-annotation': answering<Annotation>()(
    v.strictObject({ id, change: v.strictObject({ note: v.exactOptional(note), colour: v.exactOptional(colour) }) }),
    ['page'],
  ),
  /** Removes a highlight and answers it, so that it can be made again. */
  'remove-annotation': answering<Annotation>()(v.strictObject({ id }), ['page']),
} as const;
