import { describe, expect, it } from 'vitest';
import { senderKind, type Sender } from '../../../src/extension/messages/sender-kind.ts';

const ID = 'abcdefgh';
const ORIGIN = 'chrome-extension://abcdefgh/';
const kind = (sender: Sender) => senderKind(sender, ID, ORIGIN);

describe('senderKind', () => {
  it.each<[string, Sender, string]>([
    ['the popup', { id: ID, url: `${ORIGIN}popup.html` }, 'page'],
    ['our page in a tab', { id: ID, url: `${ORIGIN}saved.html?id=3`, tabId: 7, frameId: 0 }, 'page'],
    ['our page framed by a web page', { id: ID, url: `${ORIGIN}popup.html`, tabId: 7, frameId: 3 }, 'other'],
    ['our content script', { id: ID, url: 'https://news.example/a', tabId: 7, frameId: 0 }, 'content'],
    ['our content script in a frame', { id: ID, url: 'https://ads.example/a', tabId: 7, frameId: 2 }, 'other'],
    ['a file page', { id: ID, url: 'file:///home/a.html', tabId: 7, frameId: 0 }, 'other'],
    ['our worker', { id: ID, url: `${ORIGIN}worker.js` }, 'worker'],
    ['our event page', { id: ID, url: `${ORIGIN}_generated_background_page.html` }, 'worker'],
    ['a sender without address', { id: ID }, 'worker'],
    ['a tab without address', { id: ID, tabId: 7, frameId: 0 }, 'other'],
    ['another extension', { id: 'zzzz', url: 'chrome-extension://zzzz/popup.html' }, 'other'],
    ['another extension with our address', { id: 'zzzz', url: `${ORIGIN}popup.html` }, 'other'],
    ['a web page', { url: 'https://news.example/a', tabId: 7, frameId: 0 }, 'other'],
    ['an address that starts alike', { id: ID, url: 'chrome-extension://abcdefghi/popup.html' }, 'other'],
    ['nobody', {}, 'other'],
  ])('%s', (_, sender, expected) => {
    expect(kind(sender)).toBe(expected);
  });
});
