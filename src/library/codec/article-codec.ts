import type { Article } from '../../article/article.ts';
import type { StoredArticle } from '../database/rows.ts';
import { decodeJson } from './decode-json.ts';
import { encodeJson } from './encode-json.ts';

/** The article as it is stored: its text as it is, everything else in few bytes. */
export function encodeArticle({ text, ...rest }: Article): StoredArticle {
  return { text, rest: encodeJson(rest, text) };
}

/** Reads a stored article; throws `CodecError` where it is damaged. */
export function decodeArticle({ text, rest }: StoredArticle): Article {
  return { ...(decodeJson(rest, text) as Omit<Article, 'text'>), text };
}
