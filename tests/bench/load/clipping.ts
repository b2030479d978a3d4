import type { Article } from '../../../src/article/article.ts';
import type { Analysis } from '../../../src/claims/analysis.ts';
import { encodeAnalysis } from '../../../src/library/codec/analysis-codec.ts';
import { encodeArticle } from '../../../src/library/codec/article-codec.ts';
import { fromArticle } from '../../../src/library/database/clipping-row.ts';
import type { ClippingRow, ContentRow } from '../../../src/library/database/rows.ts';
import { NO_FINDINGS } from '../../../src/library/event.ts';

/** Tags in use, and what share of clippings has one. */
const TAGS = ['follow up', 'politics', 'court', 'health', 'region', 'money', 'archive', 'to check'] as const;
const TAGGED = 9;

/** Id of a clipping of the bench. */
export function idOf(no: number): string {
  return `b${no.toString(36).padStart(6, '0')}`;
}

/** The rows of an article as a save would have left them, once it is in its event and that is compared. */
export function clippingRows(no: number, eventId: string, article: Article, analysis: Analysis): { readonly clipping: ClippingRow; readonly content: ContentRow } {
  const savedAt = new Date(Date.parse(article.published ?? '') + 3_600_000).toISOString();
  const tag = TAGS[Math.floor(no / TAGGED) % TAGS.length] ?? '';
  const clipping: ClippingRow = {
    ...fromArticle(article),
    no, id: idOf(no), savedAt, updatedAt: savedAt, versions: 1, analysisVersion: analysis.version, tags: no % TAGGED === 0 ? [tag] : [], event: null,
    eventId, tally: NO_FINDINGS, annotations: 0, findingsOrder: 0,
  };
  return { clipping, content: { no, article: encodeArticle(article), savedAt, analysis: encodeAnalysis(analysis, article) } };
}
