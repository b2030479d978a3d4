import type { Article, Quality } from '../../article/article.ts';
import { normaliseUrl, siteOf } from '../../coverage/normalise-url.ts';

/** Shorter texts may be a notice that a site repeats under many addresses; two such pages are not one article. */
const SHORTEST_TELLING_TEXT = 400;
const TELLING_QUALITY: ReadonlySet<Quality> = new Set<Quality>(['whole', 'opinion', 'live-blog']);

/** What tells that two pages are one clipping. Each key is unique to one clipping, except by accident. */
export interface Identity {
  /** The address that the page goes by: the one it names as its own, else the one visited. */
  readonly address: string;
  /** The address visited, which counts only where a page names none as its own. */
  readonly visited: string;
  readonly namesItsAddress: boolean;
  /** The text on its site; null where the text is no evidence. */
  readonly text: string | null;
}

/** A page's own name for itself counts only if it is no front page: templates often name one on every page. */
function ownAddress(url: string, canonicalUrl: string | null): string | null {
  const own = canonicalUrl === null ? null : normaliseUrl(canonicalUrl);
  const namesFrontPage = own !== null && canonicalUrl !== null && own === siteOf(canonicalUrl);
  return namesFrontPage && own !== normaliseUrl(url) ? null : own;
}

/** Identity by addresses alone; an address that is none of the web stands for itself. */
export function addressIdentity(url: string, canonicalUrl: string | null): Omit<Identity, 'text'> {
  const visited = normaliseUrl(url) ?? url;
  const own = ownAddress(url, canonicalUrl);
  return { address: own ?? visited, visited, namesItsAddress: own !== null };
}

/** Identity of text on a site; a copy on another site is another clipping. */
export function textIdentity(url: string, sha256: string): string {
  return `${sha256} ${siteOf(url) ?? url}`;
}

/** Identity of an article by address and text. */
export function identityOf(article: Article): Identity {
  const telling = article.text.length >= SHORTEST_TELLING_TEXT && TELLING_QUALITY.has(article.quality);
  return {
    ...addressIdentity(article.url, article.canonicalUrl),
    text: telling ? textIdentity(article.url, article.sha256) : null,
  };
}

/** The keys under which a clipping is found, each with a prefix of its kind. */
export function keysOf(identity: Identity): string[] {
  const keys = [`a:${identity.address}`, `${identity.namesItsAddress ? 'n' : 'v'}:${identity.visited}`];
  return identity.text === null ? keys : [...keys, `t:${identity.text}`];
}

/**
 * Keys under which to look for the clipping of a page, the strongest first: its address; the address visited, unless both
 * sides name an address of their own; the same text on the same site.
 */
export function lookupKeys(identity: Identity): string[] {
  const keys = [`a:${identity.address}`, `v:${identity.visited}`];
  if (!identity.namesItsAddress) keys.push(`n:${identity.visited}`);
  return identity.text === null ? keys : [...keys, `t:${identity.text}`];
}
