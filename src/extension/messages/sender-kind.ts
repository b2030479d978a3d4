/**
 * Who sent a message, by what the browser itself says of the sender:
 * `page` is a page of this extension (popup, saved text), `content` is our content script in the top frame of a web page,
 * `worker` is our background, `other` is everything else: frames, other extensions, web pages.
 */
export type SenderKind = 'page' | 'content' | 'worker' | 'other';

/** What a browser tells about the sender of a message. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tabId?: number | undefined;
}

/**
 * Sorts a sender.
 * @param extensionId our own id
 * @param extensionOrigin address of our own pages, with a slash at its end ("chrome-extension://abc/")
 */
export function senderKind(sender: Sender, extensionId: string, extensionOrigin: string): SenderKind {
  if (sender.id !== extensionId) return 'other';
  const url = sender.url ?? '';
  if (url.startsWith(extensionOrigin)) {
    if (sender.tabId === undefined) return isBackground(url, extensionOrigin) ? 'worker' : 'page';
    return sender.frameId === 0 ? 'page' : 'other';
  }
  if (url === '') return sender.tabId === undefined ? 'worker' : 'other';
  const inTopFrame = sender.tabId !== undefined && sender.frameId === 0;
  return inTopFrame && /^https?:\/\//.test(url) ? 'content' : 'other';
}

function isBackground(url: string, origin: string): boolean {
  return url === `${origin}worker.js` || url === `${origin}_generated_background_page.html`;
}
