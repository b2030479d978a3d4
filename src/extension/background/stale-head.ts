import type { RawPage } from '../../article/raw-page.ts';
import { canonicalAddress } from '../../article/facts/address.ts';
import { normaliseUrl } from '../../coverage/normalise-url.ts';

/** What a head says of the whole site, whatever page of it is shown. */
const OF_THE_SITE = new Set(['og:site_name', 'application-name', 'og:locale', 'content-language', 'language']);

/**
 * A page without what its head says of another page. A site of one page goes on from article to article by its own script, and many leave
 * the head as it was loaded: its address, headline and dates are those of the first article, and the text would become a version of that.
 * @param loaded address that the document was loaded from; null where that is unknown
 */
export function withoutStaleHead(page: RawPage, loaded: string | null): RawPage {
  const here = normaliseUrl(page.url);
  if (loaded === null || here === normaliseUrl(loaded) || addressesOf(page).some((named) => normaliseUrl(named) === here)) return page;
  return { ...page, canonicals: [], jsonLd: [], meta: page.meta.filter(([name]) => OF_THE_SITE.has(name)) };
}

/** Addresses that the head names as the page's own. */
function addressesOf({ url, canonicals, meta }: RawPage): readonly string[] {
  const named = [...canonicals, ...meta.filter(([name]) => name === 'og:url').map(([, content]) => content)];
  return named.flatMap((one) => canonicalAddress([one], url) ?? []);
}
