/** First bytes of files that readers may take for pages: PDF, ZIP (also Office files), gzip, PNG, JPEG, GIF. */
const SIGNATURES: readonly (readonly [start: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive'],
  [[0x1f, 0x8b], 'compressed data'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture'],
];
/** How many bytes are looked at for the zero bytes that only binary files hold. */
const SAMPLE = 8192;

/** Why the bytes of a file are no web page, in words; null where they may be one. */
export function pageFault(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'is empty';
  const known = SIGNATURES.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (known) return `is ${known[1]}, not a web page`;
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !marked && bytes.subarray(0, SAMPLE).includes(0) ? 'is binary data, not a web page' : null;
}
