/** Bytes that are no encoded value, or a value that JSON has no words for. */
export class CodecError extends Error {
  override readonly name = 'CodecError';
}
