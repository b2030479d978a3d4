import { check, maxLength, pipe, string } from 'valibot';

/** Most characters of a host name (RFC 1035). */
const LONGEST = 253;
const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const NAME = new RegExp(`^(?:${LABEL}\\.)+(?:xn--)?[a-z][a-z0-9-]*$`);
/** Names that the browser keeps on this machine: one word, or below "localhost"; and numbered addresses. */
const ALONE = /^(?:localhost|\d{1,3}(?:\.\d{1,3}){3})$/;
/** Registries that sell names below their own ("co.uk"): no site, and far too much to let anybody read. */
const REGISTRY = /^(?:ac|co|com|edu|gob|gouv|gov|go|ne|net|or|org)\.[a-z]{2}$/;

/** The site of a web address as the reader lists it: its host in small letters, without "www."; null where it is none. */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, username } = new URL(address);
  if ((protocol !== 'http:' && protocol !== 'https:') || username !== '' || hostname.length > LONGEST) return null;
  if (ALONE.test(hostname)) return hostname;
  const short = hostname.replace(/^www\.(?=.*\.)/, '');
  return NAME.test(short) && !REGISTRY.test(short) ? short : null;
}

/** The site that somebody typed: a host ("news.example", "*.news.example"), or any address on it; null where it is none. */
export function typedSite(text: string): string | null {
  const typed = text.trim();
  if (/\s/.test(typed)) return null;
  return siteOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed.replace(/^\*\./, '')}`);
}

/** Whether an address lies on a site: on the host itself or below it ("m.news.example" on "news.example"). */
export function isOnSite(address: string, site: string): boolean {
  if (siteOf(address) === null) return false;
  const { hostname } = new URL(address);
  return hostname === site || (!ALONE.test(site) && hostname.endsWith(`.${site}`));
}

/** Match patterns of a site, as browsers take them for permissions and scripts. */
export function sitePatterns(site: string): readonly string[] {
  const host = ALONE.test(site) ? site : `*.${site}`;
  return [`http://${host}/*`, `https://${host}/*`];
}

/** A site in a message or in the store. */
export const siteSchema = pipe(string(), maxLength(LONGEST), check((site) => siteOf(`https://${site}`) === site));
