import { LibraryError } from '../../library/library-error.ts';
import type { ErrorCode } from '../messages/error-code.ts';
import { LanguageDataError } from './language-data-error.ts';

/** The code under which a thrown error crosses to the pages. One that nobody foresaw is written to the console too. */
export function errorCodeOf(error: unknown): ErrorCode {
  if (error instanceof LibraryError) return error.code;
  if (error instanceof LanguageDataError) return 'language-data-missing';
  console.error(error);
  return 'unexpected';
}
