/**
 * Codes of everything that can go wrong in the library, each one a code of the extension's closed set:
 * `library-newer`: the database was made by a newer version of the product and is open for reading only;
 * `library-unavailable`: the browser does not let the database be opened, or it failed;
 * `library-full`: the browser gives no more room; nothing was written;
 * `not-found`: no such clipping, or the time to undo is over;
 * `refused`: the input is not what the library takes;
 * `backup-overtaken`: the library was erased or another one put in its place while a backup of it was being made;
 * `not-a-backup`, `backup-newer`, `backup-damaged`: a file that cannot be restored; the library was not touched.
 */
export const LIBRARY_ERROR_CODES = [
  'library-newer',
  'library-unavailable',
  'library-full',
  'not-found',
  'refused',
  'backup-overtaken',
  'not-a-backup',
  'backup-newer',
  'backup-damaged',
] as const;
export type LibraryErrorCode = (typeof LIBRARY_ERROR_CODES)[number];

/** The one error type that the library throws for foreseen failures; `message` is one sentence without article text. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly code: LibraryErrorCode;

  constructor(code: LibraryErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
