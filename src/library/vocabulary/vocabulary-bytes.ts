import { ByteReader } from '../codec/byte-reader.ts';
import { ByteWriter } from '../codec/byte-writer.ts';
import { seal, unseal } from '../codec/checksum.ts';
import { CodecError } from '../codec/codec-error.ts';
import { packed, Vocabulary } from './vocabulary.ts';

/** No usable term holds it. */
const SEPARATOR = '\n';

/** A vocabulary as bytes: articles, stream length, number of terms; each count and shortfall; then the terms as UTF-8. Sealed. */
export function encodeVocabulary(vocabulary: Vocabulary): Uint8Array<ArrayBuffer> {
  const entries = [...vocabulary.entries()];
  const out = new ByteWriter();
  out.varint(vocabulary.size);
  out.varint(vocabulary.seen);
  out.varint(entries.length);
  for (const [, { count, short }] of entries) {
    out.varint(count);
    out.varint(short);
  }
  out.raw(new TextEncoder().encode(entries.map(([term]) => term).join(SEPARATOR)));
  return seal(out.finish());
}

/** Reads a vocabulary back; throws `CodecError` where the bytes are not what they were. */
export function decodeVocabulary(bytes: Uint8Array): Vocabulary {
  const body = unseal(bytes);
  if (body === null) throw new CodecError('The vocabulary is not what it was.');
  const reader = new ByteReader(body);
  const articles = reader.varint();
  const seen = reader.varint();
  const counts = Array.from({ length: reader.varint() }, () => packed(reader.varint(), reader.varint()));
  const words = counts.length === 0 ? [] : new TextDecoder().decode(reader.raw(reader.remaining)).split(SEPARATOR);
  if (words.length !== counts.length) throw new CodecError('The vocabulary has lost terms.');
  const terms = new Map<string, number>();
  for (let at = 0; at < words.length; at++) terms.set(words[at] as string, counts[at] as number);
  return new Vocabulary(terms, articles, seen);
}
