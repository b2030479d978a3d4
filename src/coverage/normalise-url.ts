/**
 * Query parameters that only tell where a reader came from: the public lists of Urchin/Google Analytics, Google Ads, Meta,
 * Microsoft Ads, Twitter, TikTok, Mailchimp, HubSpot, Matomo, Adobe and the usual share buttons.
 */
const TRACKING = new Set([
  'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'fbclid', 'msclkid', 'twclid', 'ttclid', 'igshid', 'igsh', 'yclid', 'srsltid',
  'mc_cid', 'mc_eid', '_hsenc', '_hsmi', '__hstc', '__hssc', '__hsfp', 's_cid', 'icid', 'ito', 'ncid', 'cmpid', 'cmp',
  'ref', 'ref_src', 'ref_url', 'smid', 'smtyp', 'sr_share', 'share', 'shared', 'cvid', 'ocid', 'guccounter',
  'guce_referrer', 'guce_referrer_sig', 'taid', 'xtor', 'spm', 'ftag', 'traffic_source', 'wt_mc',
]);
const TRACKING_PREFIXES = ['utm_', 'pk_', 'mtm_', 'piwik_', 'matomo_', 'at_', 'hsa_', 'oly_', 'vero_'];

/** Subdomains under which sites serve the same page for other devices. */
const DEVICE_HOST = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/u;

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix));
}

function parseWebAddress(url: string): URL | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed !== null && /^https?:$/u.test(parsed.protocol) ? parsed : null;
}

function siteHost(parsed: URL): string {
  return parsed.host.replace(DEVICE_HOST, '');
}

/** The host that a site goes by: without "www.", "m.", "mobile." or "amp."; null for what is no web address. */
export function siteOf(url: string): string | null {
  const parsed = parseWebAddress(url);
  return parsed === null ? null : siteHost(parsed);
}

/**
 * One form for all addresses of a page: without scheme, fragment, device subdomain, trailing slash and tracking parameters,
 * the other parameters sorted by name. It identifies and is not meant for visiting. Null for what is no web address.
 */
export function normaliseUrl(url: string): string | null {
  const parsed = parseWebAddress(url);
  if (parsed === null) return null;
  const query = new URLSearchParams([...parsed.searchParams].filter(([name]) => !isTracking(name)));
  query.sort();
  const path = parsed.pathname.replace(/\/+$/u, '');
  const page = siteHost(parsed) + path;
  return query.size > 0 ? `${page}?${query.toString()}` : page;
}
