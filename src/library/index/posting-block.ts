import { ByteReader } from '../codec/byte-reader.ts';
import { ByteWriter } from '../codec/byte-writer.ts';
import { seal, unseal } from '../codec/checksum.ts';
import { CodecError } from '../codec/codec-error.ts';
import { IndexDamage } from './index-damage.ts';

/** One article that holds the block's term. */
export interface Posting {
  /** Clipping number. */
  readonly no: number;
  /** 1 to 255: see `impactOf`. */
  readonly impact: number;
}

/** Postings of a block, numbers rising: how many, then the distance to each number and its impact; sealed by a checksum. */
export function encodePostings(postings: readonly Posting[]): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  out.varint(postings.length);
  let before = 0;
  for (const { no, impact } of postings) {
    out.varint(no - before);
    out.byte(impact);
    before = no;
  }
  return seal(out.finish());
}

/** Shows every posting of a block in order; throws `IndexDamage` before the first where the block is damaged. */
export function visitPostings(bytes: Uint8Array, visit: (no: number, impact: number) => void): void {
  const body = unseal(bytes);
  if (body === null) throw new IndexDamage('A block of postings is not what it was.');
  try {
    const reader = new ByteReader(body);
    const count = reader.varint();
    let no = 0;
    for (let at = 0; at < count; at++) {
      no += reader.varint();
      visit(no, reader.byte());
    }
  } catch (error) {
    if (error instanceof CodecError) throw new IndexDamage('A block of postings ends too early.', { cause: error });
    throw error;
  }
}

/** The postings of a block; throws `IndexDamage`. */
export function decodePostings(bytes: Uint8Array): Posting[] {
  const postings: Posting[] = [];
  visitPostings(bytes, (no, impact) => postings.push({ no, impact }));
  return postings;
}
