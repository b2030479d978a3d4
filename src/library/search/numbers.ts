import { ByteReader } from '../codec/byte-reader.ts';
import { ByteWriter } from '../codec/byte-writer.ts';
import { seal, unseal } from '../codec/checksum.ts';
import { CodecError } from '../codec/codec-error.ts';
import { SearchDamage } from './search-damage.ts';

/** Writes rising numbers above `base - 1` as the distance from each to the next. */
export function writeNumbers(out: ByteWriter, numbers: readonly number[], base: number): void {
  let before = base;
  for (const no of numbers) {
    out.varint(no - before);
    before = no;
  }
}

/** Shows every number that `writeNumbers` wrote with the same base; throws `CodecError` where the bytes end too early. */
export function visitNumbers(bytes: Uint8Array, base: number, visit: (no: number) => void): void {
  const reader = new ByteReader(bytes);
  let no = base;
  while (reader.remaining > 0) {
    no += reader.varint();
    visit(no);
  }
}

/** Rising numbers as sealed bytes. */
export function encodeNumbers(numbers: readonly number[]): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  writeNumbers(out, numbers, 0);
  return seal(out.finish());
}

/** The numbers of `encodeNumbers`; throws `SearchDamage`. */
export function decodeNumbers(bytes: Uint8Array): readonly number[] {
  const body = unseal(bytes);
  if (body === null) throw new SearchDamage('A list of clippings is not what it was.');
  const numbers: number[] = [];
  try {
    visitNumbers(body, 0, (no) => numbers.push(no));
  } catch (error) {
    if (error instanceof CodecError) throw new SearchDamage('A list of clippings ends too early.', { cause: error });
    throw error;
  }
  return numbers;
}
