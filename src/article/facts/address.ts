/** The page's address without its fragment; as given when it is no valid address. */
export function pageAddress(url: string): string {
  const parsed = parse(url);
  if (!parsed) return url;
  parsed.hash = '';
  return parsed.href;
}

/** The first of the addresses that a page names as its own that is a web address; relative ones are resolved. */
export function canonicalAddress(named: readonly string[], page: string): string | null {
  for (const one of named) {
    const parsed = one.trim() ? parse(one.trim(), page) : null;
    if (parsed && /^https?:$/.test(parsed.protocol)) {
      parsed.hash = '';
      return parsed.href;
    }
  }
  return null;
}

/** Host without "www." and the like ("example.org"); null when the address has none. */
export function hostOf(url: string): string | null {
  const host = parse(url)?.hostname ?? '';
  return host === '' ? null : host.replace(/^(?:www\d?|m|mobile|amp)\./, '');
}

function parse(url: string, base?: string): URL | null {
  try {
    return new URL(url, base !== undefined && URL.canParse(base) ? base : undefined);
  } catch {
    return null;
  }
}
