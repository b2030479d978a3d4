/**
 * SHA-256 of a text as UTF-8, lower-case hex. Uses Web Crypto, which extension backgrounds, extension pages and Node have;
 * content scripts on http pages do not, which is why articles are assembled outside the page.
 */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
