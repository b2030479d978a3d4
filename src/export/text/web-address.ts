/** Signs that a URL may hold but that mark-up around it would stumble over. */
const AWKWARD: Readonly<Record<string, string>> = {
  '<': '%3C', '>': '%3E', '{': '%7B', '}': '%7D', '\\': '%5C', '|': '%7C', '^': '%5E', '`': '%60', '"': '%22', ' ': '%20',
};

/** An address of the web in its standard form, safe inside any mark-up; null for anything else ("javascript:…"). */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return href.replace(/[<>{}\\|^`" ]/gu, (sign) => AWKWARD[sign] ?? sign);
}
