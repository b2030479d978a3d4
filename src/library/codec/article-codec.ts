import type { Article } from '../../article/article.ts';
import type { StoredArticle } from '../database/rows.ts';
import { decodeJson } from './decode-json.ts';
import { encodeJson } from './encode-json.ts';
import { decodeText, encodeText } from './text-codec.ts';

/** The article as it is stored: its text deflated, everything else in few bytes. */
export function encodeArticle({ text, ...rest }: Article): StoredArticle {
  return { text: encodeText(text), rest: encodeJson(rest, text) };
}

/** Reads a stored article; throws `CodecError` where it is damaged. */
export function decodeArticle({ text: stored, rest }: StoredArticle): Article {
  const text = decodeText(stored);
  return { ...(decodeJson(rest, text) as Omit<Article, 'text'>), text };
}
