/** Comments in which browsers and SingleFile note where a page was saved from. */
const SAVED_FROM = /(?:saved from url=\(\d+\)|^\s*url:\s*)(https?:\/\/\S+)/imu;
/** Comments that can stand before the page itself. */
const FIRST = 20;

/** Where a saved page came from, by what its file says; null where it does not. */
export function addressInFile(page: Document): string | null {
  return savedFrom(page) ?? named(page);
}

function savedFrom(page: Document): string | null {
  const comments = [...page.childNodes, ...page.documentElement.childNodes, ...(page.head?.childNodes ?? [])]
    .filter((node) => node.nodeType === Node.COMMENT_NODE);
  for (const { nodeValue } of comments.slice(0, FIRST)) {
    const address = web(SAVED_FROM.exec((nodeValue ?? '').slice(0, 4000))?.[1]);
    if (address !== null) return address;
  }
  return null;
}

function named(page: Document): string | null {
  const canonical = page.querySelector('link[rel~="canonical"][href]')?.getAttribute('href');
  const shared = page.querySelector('meta[property="og:url"][content]')?.getAttribute('content');
  const base = page.querySelector('base[href]')?.getAttribute('href');
  return web(canonical) ?? web(shared) ?? web(base);
}

function web(address: string | null | undefined): string | null {
  const trimmed = address?.trim() ?? '';
  return /^https?:\/\//iu.test(trimmed) && URL.canParse(trimmed) ? new URL(trimmed).href : null;
}
