import * as v from 'valibot';
import { ANALYSIS_VERSION } from '../../claims/analyse.ts';
import type { Analysis } from '../../claims/analysis.ts';
import { encodeAnalysis } from '../codec/analysis-codec.ts';
import { CodecError } from '../codec/codec-error.ts';
import { LibraryError } from '../library-error.ts';
import { LIMITS } from '../limits.ts';
import { hasForm } from './analysis-form.ts';

const count = v.pipe(v.number(), v.finite(), v.gtValue(0));

/** Only what the library itself reads: the rest belongs to `claims` and changes with its version. */
const READ_HERE = v.object({
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  mentions: v.pipe(v.array(v.object({ names: v.array(v.string()) })), v.maxLength(LIMITS.terms)),
  terms: v.pipe(v.array(v.tuple([v.string(), count])), v.maxLength(LIMITS.terms)),
});

function refuse(reason: string, cause?: unknown): never {
  throw new LibraryError('refused', `The analysis cannot be saved: ${reason}.`, { cause });
}

/** Checks what the library reads of an analysis, and encodes it; throws `refused` for what is not plain JSON or too large. */
export function checkAnalysis(analysis: Analysis, article: { title: string; text: string }): Uint8Array<ArrayBuffer> {
  const result = v.safeParse(READ_HERE, analysis, { abortEarly: true });
  if (!result.success) refuse(`its field "${v.getDotPath(result.issues[0]) ?? ''}" is not as it should be`);
  try {
    return encodeAnalysis(analysis, article);
  } catch (error) {
    if (error instanceof CodecError) refuse('it is not plain data, or too large', error);
    throw error;
  }
}

/**
 * Whether the analysis of an article, as a file has it, may be kept. One of the present version is believed from then on, so all of it must
 * have the form; one of an older version is made anew before anything but the library reads it. One of a later version would be
 * believed once that version comes.
 */
export function mayBeKept(value: unknown, article: { title: string; text: string }): value is Analysis {
  const read = v.safeParse(READ_HERE, value, { abortEarly: true });
  if (!read.success || read.output.version > ANALYSIS_VERSION) return false;
  return read.output.version < ANALYSIS_VERSION || hasForm(value, article);
}
