import { deflateSync, Inflate } from 'fflate';

/** Largest message once it is inflated, in bytes: a longest article with its notes, and no bomb. */
const MOST_BYTES = 8_000_000;

/** Bytes that are inflated at once. */
const PIECE = 16_384;

/** JSON as a message: deflated (RFC 1951) UTF-8. */
export function pack(value: unknown): Uint8Array {
  return deflateSync(new TextEncoder().encode(JSON.stringify(value)));
}

/** Reads a message; throws for anything that is none, or is larger than any can be. It is inflated piece by piece, and no further than that. */
export function unpack(data: Uint8Array): unknown {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
    if (length > MOST_BYTES) throw new RangeError('The message is too large.');
    pieces.push(piece);
  });
  // A piece of input cannot inflate to more than about 1,032 times its size: some 17 MB. Most messages are one.
  for (let at = 0; at < data.length; at += PIECE) inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(whole)) as unknown;
}
