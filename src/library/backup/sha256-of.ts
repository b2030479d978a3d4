import { Sha256Stream } from './sha256-stream.ts';

/** SHA-256 of a text as UTF-8, lower-case hex, without waiting: a transaction ends while Web Crypto works. */
export function sha256Of(text: string): string {
  const stream = new Sha256Stream();
  stream.update(new TextEncoder().encode(text));
  return stream.digest();
}
