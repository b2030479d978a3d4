import type { StoredArticle } from '../database/rows.ts';
import { CodecError } from './codec-error.ts';
import { deflated, inflated } from './deflated.ts';
import { sameBytes } from './same-bytes.ts';

type StoredText = StoredArticle['text'];

/**
 * The text of an article as it is stored: deflated UTF-8. As it is, it would take two bytes for each letter once it holds a curly quote.
 * UTF-8 has no words for half a surrogate pair, so that a text with one stays as it is.
 */
export function encodeText(text: string): StoredText {
  return text.isWellFormed() ? deflated(new TextEncoder().encode(text)) : text;
}

/** Reads a stored text; throws `CodecError` where it is damaged. */
export function decodeText(stored: StoredText): string {
  if (typeof stored === 'string') return stored;
  const bytes = inflated(stored);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new CodecError('A text is not UTF-8.', { cause: error });
  }
}

/** The text of a stored article; empty where it cannot be read. */
export function readableText({ text }: StoredArticle): string {
  try {
    return decodeText(text);
  } catch (error) {
    if (error instanceof CodecError) return '';
    throw error;
  }
}

/** Whether two articles are stored as the same, to the last byte. */
export function sameStored(a: StoredArticle, b: StoredArticle): boolean {
  const sameText = typeof a.text === 'string' || typeof b.text === 'string' ? a.text === b.text : sameBytes(a.text, b.text);
  return sameText && sameBytes(a.rest, b.rest);
}
