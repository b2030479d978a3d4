import { ByteReader } from '../codec/byte-reader.ts';
import { ByteWriter } from '../codec/byte-writer.ts';
import { seal, unseal } from '../codec/checksum.ts';
import { CodecError } from '../codec/codec-error.ts';
import { visitNumbers, writeNumbers } from './numbers.ts';
import { SearchDamage } from './search-damage.ts';

/** A word and the clippings that hold it, by rising number. */
export type Entry = readonly [word: string, numbers: readonly number[]];

/** No word holds it. */
const SEPARATOR = '\n';

/**
 * A run of a dictionary: length of the words in UTF-8, the words, for each the length of its list, then the lists. Sealed.
 * `base` is no larger than any number.
 */
export function encodeChunk(entries: readonly Entry[], base: number): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  const words = new TextEncoder().encode(entries.map(([word]) => word).join(SEPARATOR));
  out.varint(words.length);
  out.raw(words);
  const lists = new ByteWriter();
  for (const [, numbers] of entries) {
    const before = lists.length;
    writeNumbers(lists, numbers, base);
    out.varint(lists.length - before);
  }
  out.raw(lists.finish());
  return seal(out.finish());
}

function visit(body: Uint8Array, base: number, wanted: (word: string) => boolean, found: (word: string, no: number) => void): void {
  const reader = new ByteReader(body);
  const words = new TextDecoder().decode(reader.raw(reader.varint()));
  if (words === '') return;
  const all = words.split(SEPARATOR);
  const lists: { readonly word: string; readonly from: number; readonly length: number }[] = [];
  let size = 0;
  for (const word of all) {
    const length = reader.varint();
    if (wanted(word)) lists.push({ word, from: size, length });
    size += length;
  }
  const numbers = reader.raw(size);
  for (const { word, from, length } of lists) visitNumbers(numbers.subarray(from, from + length), base, (no) => found(word, no));
}

/** Shows the clippings of every wanted word of a chunk, word by word; throws `SearchDamage`. */
export function visitChunk(
  bytes: Uint8Array,
  base: number,
  wanted: (word: string) => boolean,
  found: (word: string, no: number) => void,
): void {
  const body = unseal(bytes);
  if (body === null) throw new SearchDamage('A part of the search index is not what it was.');
  try {
    visit(body, base, wanted, found);
  } catch (error) {
    if (error instanceof CodecError) throw new SearchDamage('A part of the search index ends too early.', { cause: error });
    throw error;
  }
}
