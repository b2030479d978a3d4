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
  | 'length' | 'sha256' | 'publishedOrder' | 'keys'
>;

/** The article's part of a small row; addresses under which the clipping was known before stay known. */
export function fromArticle(article: Article, earlierKeys: readonly string[] = []): FromArticle {
  const { url, canonicalUrl, title, byline, publisher, published, updated, language, wire, quality, sha256 } = article;
  const addresses = earlierKeys.filter((key) => !key.startsWith('t:'));
  return {
    url, canonicalUrl, title, byline, publisher, published, updated, language, wire, quality, sha256,
    length: article.text.length,
    publishedOrder: published === null ? Number.MIN_SAFE_INTEGER : Date.parse(published),
    keys: [...new Set([...keysOf(identityOf(article)), ...addresses])].slice(0, MOST_KEYS),
  };
}

/** A small row without what only the database needs. */
export function summaryOf(row: ClippingRow): ClippingSummary {
  const { no: _no, keys: _keys, publishedOrder: _publishedOrder, ...summary } = row;
  return summary;
}

/** A new id: 80 random bits, so that ids of two libraries do not meet. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
