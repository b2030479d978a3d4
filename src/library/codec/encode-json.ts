import { ByteWriter } from './byte-writer.ts';
import { CodecError } from './codec-error.ts';
import { DEEPEST, LARGEST_SMALL_ARGUMENT, MAJOR, SIMPLE } from './json-format.ts';

/** Shorter strings cost no more in full than as a slice. */
const SHORTEST_SLICE = 4;
/** Slices are looked for only this far into the context, so that a huge page costs no more than a long article. */
const FARTHEST_SLICE = 65_536;

/** Writes one value; made anew for each. */
class JsonEncoder {
  readonly #out = new ByteWriter();
  readonly #strings = new Map<string, number>();
  readonly #shapes = new Map<string, number>();
  readonly #text = new TextEncoder();
  readonly #context: string;

  constructor(context: string) {
    this.#context = context.slice(0, FARTHEST_SLICE);
  }

  encode(value: unknown): Uint8Array<ArrayBuffer> {
    this.#value(value, 0);
    return this.#out.finish();
  }

  #value(value: unknown, depth: number): void {
    if (depth > DEEPEST) throw new CodecError('The value is nested too deeply.');
    if (typeof value === 'string') this.#string(value);
    else if (typeof value === 'number') this.#number(value);
    else if (value === null) this.#head(MAJOR.simple, SIMPLE.null);
    else if (typeof value === 'boolean') this.#head(MAJOR.simple, value ? SIMPLE.true : SIMPLE.false);
    else if (Array.isArray(value)) {
      this.#head(MAJOR.array, value.length);
      for (const item of value) this.#value(item, depth + 1);
    } else if (typeof value === 'object') this.#object(value, depth);
    else throw new CodecError(`JSON has no ${typeof value}.`);
  }

  #number(value: number): void {
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
      if (value >= 0) this.#head(MAJOR.natural, value);
      else this.#head(MAJOR.negative, -1 - value);
    } else if (Number.isFinite(value)) {
      this.#head(MAJOR.simple, SIMPLE.double);
      this.#out.float64(value);
    } else throw new CodecError('JSON has no number that is not finite.');
  }

  /** Properties that are undefined are left out, as JSON does. */
  #object(value: object, depth: number): void {
    const entries = Object.entries(value).filter((entry) => entry[1] !== undefined);
    const shape = JSON.stringify(entries.map((entry) => entry[0]));
    const known = this.#shapes.get(shape);
    this.#head(MAJOR.object, known ?? this.#shapes.size);
    if (known === undefined) {
      this.#shapes.set(shape, this.#shapes.size);
      this.#out.varint(entries.length);
      for (const [key] of entries) this.#string(key);
    }
    for (const entry of entries) this.#value(entry[1], depth + 1);
  }

  #string(value: string): void {
    const known = this.#strings.get(value);
    if (known !== undefined) {
      this.#head(MAJOR.knownString, known);
      return;
    }
    this.#strings.set(value, this.#strings.size);
    const start = value.length < SHORTEST_SLICE ? -1 : this.#context.indexOf(value);
    if (start !== -1) {
      this.#head(MAJOR.slice, start);
      this.#out.varint(value.length);
    } else if (value.isWellFormed()) {
      const bytes = this.#text.encode(value);
      this.#head(MAJOR.string, bytes.length);
      this.#out.raw(bytes);
    } else {
      this.#head(MAJOR.simple, SIMPLE.codeUnits);
      this.#out.varint(value.length);
      for (let at = 0; at < value.length; at++) this.#out.varint(value.charCodeAt(at));
    }
  }

  #head(major: number, argument: number): void {
    const small = Math.min(argument, LARGEST_SMALL_ARGUMENT + 1);
    this.#out.byte((major << 5) | small);
    if (small > LARGEST_SMALL_ARGUMENT) this.#out.varint(argument - small);
  }
}

/**
 * Encodes plain JSON. The same context must be given to `decodeJson`; strings that occur in it cost a few bytes only.
 * Throws `CodecError` for what JSON cannot say (functions, NaN) and for nesting beyond 64 levels.
 */
export function encodeJson(value: unknown, context = ''): Uint8Array<ArrayBuffer> {
  return new JsonEncoder(context).encode(value);
}
