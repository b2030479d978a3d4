/** Rows of one store of the library's database, on their way from a file into the browser. */
export interface StoreRows {
  readonly store: string;
  readonly rows: readonly object[];
}

/** What JSON cannot say: bytes, as their place behind the JSON, and the key of an open block. */
type Stand = { readonly $bytes: readonly [start: number, length: number] } | { readonly $infinity: true };

/** Rows as one file: length of the JSON, the JSON, then all bytes that the rows hold. */
export function packRows(stores: readonly StoreRows[]): Uint8Array<ArrayBuffer> {
  const bytes: Uint8Array[] = [];
  let length = 0;
  const json = JSON.stringify(stores, (_key, value: unknown): unknown => {
    if (value === Infinity) return { $infinity: true } satisfies Stand;
    if (!(value instanceof Uint8Array)) return value;
    bytes.push(value);
    length += value.length;
    return { $bytes: [length - value.length, value.length] } satisfies Stand;
  });
  const head = new TextEncoder().encode(json);
  const out = new Uint8Array(4 + head.length + length);
  new DataView(out.buffer).setUint32(0, head.length);
  out.set(head, 4);
  let at = 4 + head.length;
  for (const part of bytes) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** The rows of a file that `packRows` made. */
export function unpackRows(file: ArrayBuffer): readonly StoreRows[] {
  const length = new DataView(file).getUint32(0);
  return JSON.parse(new TextDecoder().decode(new Uint8Array(file, 4, length)), (_key, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if ('$infinity' in value) return Infinity;
    if (!('$bytes' in value)) return value;
    const [start, size] = (value as Extract<Stand, { $bytes: unknown }>).$bytes;
    return new Uint8Array(file.slice(4 + length + start, 4 + length + start + size));
  }) as readonly StoreRows[];
}
