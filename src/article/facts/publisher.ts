import type { RawPage } from '../raw-page.ts';
import { hostOf } from './address.ts';
import type { LdArticle } from './ld-article.ts';
import { tidy } from './text.ts';

const SITE_META = ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'citation_journal_title', 'apple-mobile-web-app-title'];
const MAX_NAME = 60;

/** The outlet's name as it calls itself, else its host; null for a page without either. */
export function choosePublisher(page: Pick<RawPage, 'meta' | 'url'>, ld: LdArticle): string | null {
  const named = [...metaNames(page.meta), ld.publisher ?? ''].map(tidy);
  return named.find((name) => name !== '' && name.length <= MAX_NAME && !/^https?:|^@|^#/.test(name)) ?? hostOf(page.url);
}

/** Every name under which the page speaks of its site, host included; titles and bylines are cleaned of them. */
export function siteNames(page: Pick<RawPage, 'meta' | 'url' | 'canonicals'>, ld: LdArticle): string[] {
  const hosts = [page.url, ...page.canonicals].map(hostOf).filter((host) => host !== null);
  const labels = hosts.flatMap((host) => [host, host.split('.').slice(0, -1).join('.')]);
  return [...metaNames(page.meta), ld.publisher ?? '', ...labels].map(tidy).filter((name) => name !== '');
}

function metaNames(meta: RawPage['meta']): string[] {
  return SITE_META.flatMap((key) => meta.filter(([name]) => name === key).map(([, content]) => content));
}
