import { errorCodeOf } from './error-code-of.ts';

/** Lets work run that nobody waits for: a press, housekeeping. What nobody foresaw going wrong is written to the console. */
export function unattended(work: Promise<unknown>): void {
  work.catch((error: unknown) => errorCodeOf(error));
}
