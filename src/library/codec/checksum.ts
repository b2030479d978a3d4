const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a, 32 bits (Fowler, Noll and Vo): tells damage, not malice. */
export function checksum(bytes: Uint8Array): number {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] as number), PRIME);
  return hash >>> 0;
}

const SIZE = 4;

/** The bytes with their checksum, little-endian, before them. */
export function seal(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(SIZE + bytes.length);
  new DataView(sealed.buffer).setUint32(0, checksum(bytes), true);
  sealed.set(bytes, SIZE);
  return sealed;
}

/** The bytes that were sealed, as a view; null where they are not what they were. */
export function unseal(sealed: Uint8Array): Uint8Array | null {
  if (sealed.length < SIZE) return null;
  const bytes = sealed.subarray(SIZE);
  const expected = new DataView(sealed.buffer, sealed.byteOffset, SIZE).getUint32(0, true);
  return checksum(bytes) === expected ? bytes : null;
}
