/** Beginning of a file in which it may name its encoding, in bytes (HTML, "prescan a byte stream"). */
const HEAD = 4096;

/** Text of an HTML file, by its byte order mark, the encoding that it names, or else UTF-8 or Windows-1252. */
export async function textOfFile(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return decode(bytes, encodingOf(bytes));
}

function encodingOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]{1,40})/iu.exec(head)?.[1] ?? null;
}

function decode(bytes: Uint8Array, encoding: string | null): string {
  try {
    return new TextDecoder(encoding ?? 'utf-8', { fatal: encoding === null }).decode(bytes);
  } catch {
    // An encoding that nobody knows, or none named and no UTF-8.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
