import type { Article } from '../../article/article.ts';
import { sha256Of } from '../backup/sha256-of.ts';
import { addressIdentity } from '../identity/identity-keys.ts';

/** 128 bits are enough that no two addresses meet. */
const LENGTH = 32;

/** The id of an article among all who share, the same whoever saves it: a hash of the address that it goes by. Lower-case hex. */
export function sharedIdOf(article: Pick<Article, 'url' | 'canonicalUrl'>): string {
  return sha256Of(addressIdentity(article.url, article.canonicalUrl).address).slice(0, LENGTH);
}

/** A hash of all that an article says, when it was read left out: tells whether two have the same. */
export function articleDigest(article: Article): string {
  const { url, canonicalUrl, title, byline, publisher, published, updated, language, wire, quality, sha256, blocks } = article;
  const spans = blocks.map(({ kind, start, end }) => [kind, start, end]);
  return sha256Of(JSON.stringify([url, canonicalUrl, title, byline, publisher, published, updated, language, wire, quality, sha256, spans])).slice(0, LENGTH);
}
