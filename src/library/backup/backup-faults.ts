import { LibraryError } from '../library-error.ts';

/** The file is a backup, but not whole: cut short, changed, or put together by hand. `reason` holds no text of articles. */
export function damaged(reason: string, cause?: unknown): LibraryError {
  return new LibraryError('backup-damaged', `The backup is damaged or incomplete: ${reason}. The library has not been touched.`, { cause });
}

/** The file is something else. */
export function noBackup(): LibraryError {
  return new LibraryError('not-a-backup', 'This file is not a backup of Second Source. The library has not been touched.');
}

/** The file was written by a version of the product that this one does not know. */
export function tooNew(): LibraryError {
  return new LibraryError('backup-newer', 'A newer version of Second Source made this backup. The library has not been touched.');
}

/** The restore was cancelled, replaced by another, or never begun. */
export function gone(): LibraryError {
  return new LibraryError('not-found', 'This restore is no longer there; begin again. The library has not been touched.');
}
