import type { Article } from '../../article/article.ts';
import { identityOf, keysOf } from '../identity/identity-keys.ts';
import type { ClippingSummary } from '../clipping.ts';
import type { ClippingRow } from './rows.ts';

/** Keys kept of one clipping: more addresses than any article goes by. */
const MOST_KEYS = 32;

/** What of a small row comes from the newest version of the article. */
type FromArticle = Pick<
  ClippingRow,
  | 'url' | 'canonicalUrl' | 'title' | 'byline' | 'publisher' | 'published' | 'updated' | 'language' | 'wire' | 'quality'
  | 'length' | 'sha256' | 'publishedOrder' | 'titleOrder' | 'publisherOrder' | 'keys'
>;

/** Longest text that sorts a list, in UTF-16 code units. */
const SORTED = 100;

/** A name as lists sort by it: lower case, cut. */
export function sortingText(text: string | null): string {
  return (text ?? '').toLowerCase().slice(0, SORTED);
}

/** The article's part of a small row; addresses under which the clipping was known before stay known. */
export function fromArticle(article: Article, earlierKeys: readonly string[] = []): FromArticle {
  const { url, canonicalUrl, title, byline, publisher, published, updated, language, wire, quality, sha256 } = article;
  const addresses = earlierKeys.filter((key) => !key.startsWith('t:'));
  return {
    url, canonicalUrl, title, byline, publisher, published, updated, language, wire, quality, sha256,
    length: article.text.length,
    publishedOrder: published === null ? Number.MIN_SAFE_INTEGER : Date.parse(published),
    titleOrder: sortingText(title),
    publisherOrder: sortingText(publisher),
    keys: [...new Set([...keysOf(identityOf(article)), ...addresses])].slice(0, MOST_KEYS),
  };
}

/** A small row without what only the database needs. */
export function summaryOf(row: ClippingRow): ClippingSummary {
  const {
    no: _no, keys: _keys, publishedOrder: _published, titleOrder: _title, publisherOrder: _publisher, findingsOrder: _findings, ...summary
  } = row;
  return summary;
}

/** A new id: 80 random bits, so that ids of two libraries do not meet. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
