import { LibraryError } from '../../library/library-error.ts';
import type { ErrorCode } from '../messages/error-code.ts';
import { LanguageDataError } from './language-data-error.ts';

/** Is told of every error that is thrown in the background: its code, what was being done, and the error. */
type Listener = (code: ErrorCode, during: string, error: unknown) => void;

let listener: Listener = () => undefined;

/** From now on `heard` is told of every error; there is one background in a process, and one who listens. */
export function hearErrors(heard: Listener): void {
  listener = heard;
}

/**
 * The code under which a thrown error crosses to the pages. One that nobody foresaw is written to the console too.
 * @param during name of the message that was being answered; what goes on without one is "unattended"
 */
export function errorCodeOf(error: unknown, during = 'unattended'): ErrorCode {
  const code = codeOf(error);
  listener(code, during, error);
  return code;
}

function codeOf(error: unknown): ErrorCode {
  if (error instanceof LibraryError) return error.code;
  if (error instanceof LanguageDataError) return 'language-data-missing';
  console.error(error);
  return 'unexpected';
}
