import { deflateSync, inflateSync } from 'fflate';
import { LIMITS } from '../limits.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { CodecError } from './codec-error.ts';

/** Deflated bytes begin so; an encoded JSON object never does. */
const MARK = 0x01;

/** Whether bytes were deflated: libraries hold analyses from before they were. */
export const isDeflated = (bytes: Uint8Array): boolean => bytes[0] === MARK;

/** Bytes deflated (RFC 1951), behind a mark and their own length as a varint; throws `CodecError` beyond the library's limit. */
export function deflated(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  if (bytes.length > LIMITS.analysis) throw new CodecError('The value is too large.');
  const out = new ByteWriter();
  out.byte(MARK);
  out.varint(bytes.length);
  out.raw(deflateSync(bytes));
  return out.finish();
}

/** What was deflated; throws `CodecError` for anything else. The length comes first, so that no bytes can ask for more than the limit. */
export function inflated(bytes: Uint8Array): Uint8Array {
  const reader = new ByteReader(bytes);
  if (reader.byte() !== MARK) throw new CodecError('The bytes are not deflated.');
  const length = reader.varint();
  if (length > LIMITS.analysis) throw new CodecError('The value is too large.');
  const whole = inflate(reader.raw(reader.remaining), length);
  if (whole.length !== length) throw new CodecError('The bytes are not as long as they say.');
  return whole;
}

function inflate(bytes: Uint8Array, length: number): Uint8Array {
  try {
    return inflateSync(bytes, { out: new Uint8Array(length) });
  } catch (error) {
    throw new CodecError('The bytes cannot be inflated.', { cause: error });
  }
}
