import { CodecError } from './codec-error.ts';

/** Reads what `ByteWriter` wrote; every read past the end throws `CodecError`. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get remaining(): number {
    return this.#bytes.length - this.#at;
  }

  byte(): number {
    const value = this.#bytes[this.#at];
    if (value === undefined) throw new CodecError('The bytes end too early.');
    this.#at++;
    return value;
  }

  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (value > Number.MAX_SAFE_INTEGER) throw new CodecError('A number is too large.');
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  }

  /** The next bytes as text where all of them are ASCII; null, and nothing read, where one is not. For short runs. */
  ascii(count: number): string | null {
    if (count > this.remaining) throw new CodecError('The bytes end too early.');
    let text = '';
    for (let at = this.#at; at < this.#at + count; at++) {
      const byte = this.#bytes[at] as number;
      if (byte >= 0x80) return null;
      text += String.fromCharCode(byte);
    }
    this.#at += count;
    return text;
  }

  float64(): number {
    const bytes = this.raw(8);
    return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true);
  }

  /** A view, not a copy. */
  raw(count: number): Uint8Array {
    if (count > this.remaining) throw new CodecError('The bytes end too early.');
    const view = this.#bytes.subarray(this.#at, this.#at + count);
    this.#at += count;
    return view;
  }
}
