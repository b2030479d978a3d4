/** Input that cannot be used; the message names the file and the reason in one line. Exit status 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
