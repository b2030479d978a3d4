import { decodeArticle } from '../codec/article-codec.ts';
import { CodecError } from '../codec/codec-error.ts';
import { readableText } from '../codec/text-codec.ts';
import type { ContentRow } from '../database/rows.ts';

/** What search finds an article by. */
export interface Searchable {
  readonly title: string;
  readonly text: string;
}

/** Title and text of a clipping; empty where they cannot be read, so that a lost text does not keep the rest from being found. */
export function searchableOf(row: ContentRow | undefined): Searchable {
  try {
    return row === undefined ? { title: '', text: '' } : decodeArticle(row.article);
  } catch (error) {
    if (error instanceof CodecError) return { title: '', text: row ? readableText(row.article) : '' };
    throw error;
  }
}
