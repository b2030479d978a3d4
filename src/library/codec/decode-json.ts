import { ByteReader } from './byte-reader.ts';
import { CodecError } from './codec-error.ts';
import { DEEPEST, LARGEST_SMALL_ARGUMENT, MAJOR, SIMPLE } from './json-format.ts';

const LONGEST_SHORT = 24;

/** Reads one value; made anew for each. */
class JsonDecoder {
  readonly #in: ByteReader;
  readonly #context: string;
  readonly #strings: string[] = [];
  readonly #shapes: (readonly string[])[] = [];
  readonly #text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  constructor(bytes: Uint8Array, context: string) {
    this.#in = new ByteReader(bytes);
    this.#context = context;
  }

  decode(): unknown {
    const value = this.#value(0);
    if (this.#in.remaining > 0) throw new CodecError('Bytes follow the value.');
    return value;
  }

  #value(depth: number): unknown {
    if (depth > DEEPEST) throw new CodecError('The value is nested too deeply.');
    const first = this.#in.byte();
    const major = first >> 5;
    const argument = this.#argument(first);
    switch (major) {
      case MAJOR.natural: return argument;
      case MAJOR.negative: return -1 - argument;
      case MAJOR.array: return this.#array(argument, depth);
      case MAJOR.object: return this.#object(argument, depth);
      case MAJOR.simple: return this.#simple(argument);
      default: return this.#string(major, argument);
    }
  }

  #argument(first: number): number {
    const small = first & 0x1f;
    return small > LARGEST_SMALL_ARGUMENT ? small + this.#in.varint() : small;
  }

  #array(length: number, depth: number): unknown[] {
    this.#mustHold(length);
    const items: unknown[] = [];
    for (let at = 0; at < length; at++) items.push(this.#value(depth + 1));
    return items;
  }

  #object(number: number, depth: number): object {
    if (number === this.#shapes.length) this.#shapes.push(this.#shape());
    const shape = this.#shapes[number];
    if (shape === undefined) throw new CodecError('A shape is named before it is given.');
    const object: Record<string, unknown> = {};
    for (const key of shape) {
      const value = this.#value(depth + 1);
      // Plain assignment to this one key would set the prototype.
      if (key === '__proto__') Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
      else object[key] = value;
    }
    return object;
  }

  #shape(): readonly string[] {
    const length = this.#in.varint();
    this.#mustHold(length);
    return Array.from({ length }, () => {
      const first = this.#in.byte();
      const key = first >> 5 === MAJOR.simple ? this.#simple(this.#argument(first)) : this.#string(first >> 5, this.#argument(first));
      if (typeof key !== 'string') throw new CodecError('A key is not a string.');
      return key;
    });
  }

  #simple(argument: number): unknown {
    switch (argument) {
      case SIMPLE.null: return null;
      case SIMPLE.true: return true;
      case SIMPLE.false: return false;
      case SIMPLE.double: return this.#in.float64();
      case SIMPLE.codeUnits: return this.#keep(this.#codeUnits());
      default: throw new CodecError('A value of no known kind.');
    }
  }

  #string(major: number, argument: number): string {
    if (major === MAJOR.knownString) {
      const known = this.#strings[argument];
      if (known === undefined) throw new CodecError('A string is named before it is given.');
      return known;
    }
    if (major === MAJOR.string) return this.#keep(this.#utf8(argument));
    if (major !== MAJOR.slice) throw new CodecError('A string was expected.');
    const end = argument + this.#in.varint();
    if (end > this.#context.length) throw new CodecError('A string lies outside the text.');
    return this.#keep(this.#context.slice(argument, end));
  }

  #utf8(length: number): string {
    // Most are short lemmas, for which a call of the decoder costs more than the decoding.
    const short = length <= LONGEST_SHORT ? this.#in.ascii(length) : null;
    if (short !== null) return short;
    const bytes = this.#in.raw(length);
    try {
      return this.#text.decode(bytes);
    } catch (error) {
      throw new CodecError('A string is not UTF-8.', { cause: error });
    }
  }

  #codeUnits(): string {
    const length = this.#in.varint();
    this.#mustHold(length);
    return Array.from({ length }, () => String.fromCharCode(this.#in.varint())).join('');
  }

  #keep(value: string): string {
    this.#strings.push(value);
    return value;
  }

  /** Each item takes a byte at least, so that damaged bytes cannot ask for a huge list. */
  #mustHold(count: number): void {
    if (count > this.#in.remaining) throw new CodecError('A list is longer than its bytes.');
  }
}

/** Decodes what `encodeJson` made with the same context; throws `CodecError` for anything else. */
export function decodeJson(bytes: Uint8Array, context = ''): unknown {
  return new JsonDecoder(bytes, context).decode();
}
