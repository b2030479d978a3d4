import type { Article } from '../../article/article.ts';
import type { Analysis } from '../../claims/analysis.ts';
import type { ContentRow } from '../database/rows.ts';
import { EMPTY_ANALYSIS, decodeAnalysis } from './analysis-codec.ts';
import { decodeArticle } from './article-codec.ts';
import { CodecError } from './codec-error.ts';
import { sameBytes } from './same-bytes.ts';
import { sameStored } from './text-codec.ts';

/** What a heavy row holds. */
export interface Content {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** Reads a heavy row; an analysis that cannot be read is an empty one of version 0. Throws `CodecError` where the article is damaged. */
function decodeContent(row: ContentRow): Content {
  const article = decodeArticle(row.article);
  try {
    return { article, analysis: decodeAnalysis(row.analysis, article) };
  } catch (error) {
    if (error instanceof CodecError) return { article, analysis: EMPTY_ANALYSIS };
    throw error;
  }
}

/** Articles of the events that a reader is at; some 250 KB each. */
const MOST_KEPT = 24;

/**
 * Heavy rows that were read lately, decoded: who reads one account of an event goes on to the next, which is compared with the same saved
 * articles. A row is taken for the same only where all its bytes are, so that what is kept never tells more than the database.
 */
export class DecodedContents {
  readonly #kept = new Map<number, { readonly row: ContentRow; readonly content: Content }>();

  /** What a row holds: the same objects as at the last time, while the row is the same. Not to be changed. */
  of(row: ContentRow): Content {
    const known = this.#kept.get(row.no);
    const kept = known !== undefined && sameRow(known.row, row) ? known : { row, content: decodeContent(row) };
    this.#kept.delete(row.no);
    this.#kept.set(row.no, kept);
    for (const no of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(no);
    }
    return kept.content;
  }
}

function sameRow(a: ContentRow, b: ContentRow): boolean {
  return sameBytes(a.analysis, b.analysis) && sameStored(a.article, b.article);
}
