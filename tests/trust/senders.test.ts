import { afterAll, describe, expect, it } from 'vitest';
import { createDispatch } from '../../src/extension/background/dispatch.ts';
import type { Background } from '../../src/extension/background/background.ts';
import { REQUESTS, type RequestName } from '../../src/extension/messages/requests.ts';
import type { Sender } from '../../src/extension/messages/sender-kind.ts';
import { LibraryError } from '../../src/library/library-error.ts';
import { GOOD_ARGUMENTS } from '../extension/messages/good-arguments.ts';
import { fakePlatform } from '../extension/background/fake-platform.ts';
import { report } from '../support/run-size.ts';
import { sourceFiles } from '../repository/files.ts';
import { oversized } from './support/oversized.ts';

const OURS = 'chrome-extension://ext/';
/** Everyone who could send us something, by what the browser says of them. */
const SENDERS: readonly (readonly [name: string, sender: Sender])[] = [
  ['the popup', { id: 'ext', url: `${OURS}popup.html` }],
  ['our page in a tab', { id: 'ext', url: `${OURS}library.html`, tabId: 3, frameId: 0 }],
  ['our content script', { id: 'ext', url: 'https://news.example/a', tabId: 3, frameId: 0 }],
  ['our content script in a frame', { id: 'ext', url: 'https://ads.example/', tabId: 3, frameId: 2 }],
  ['our content script in a file', { id: 'ext', url: 'file:///a.html', tabId: 3, frameId: 0 }],
  ['our content script in a data address', { id: 'ext', url: 'data:text/html,x', tabId: 3, frameId: 0 }],
  ['our page in a frame of a web page', { id: 'ext', url: `${OURS}library.html`, tabId: 3, frameId: 4 }],
  ['our own background', { id: 'ext', url: `${OURS}worker.js` }],
  ['a web page', { url: 'https://news.example/a', tabId: 3, frameId: 0 }],
  ['a web page that gives our address', { url: `${OURS}popup.html`, tabId: 3, frameId: 0 }],
  ['another extension’s page', { id: 'other', url: 'chrome-extension://other/popup.html' }],
  ['another extension’s background', { id: 'other', url: 'chrome-extension://other/worker.js' }],
  ['another extension without an address', { id: 'other' }],
  ['another extension that gives our address', { id: 'other', url: `${OURS}popup.html` }],
  ['an address that begins like ours', { id: 'ext', url: 'chrome-extension://extension/popup.html' }],
  ['a tab without an address', { id: 'ext', tabId: 3, frameId: 0 }],
  ['our id alone', { id: 'ext' }],
  ['nobody', {}],
];
/** What a page may ask is for these to ask alone; what a content script may ask, for this. */
const PAGES = new Set(['the popup', 'our page in a tab']);
const CONTENT = new Set(['our content script']);
/** All that a content script may say. */
const FROM_CONTENT: ReadonlySet<string> = new Set(['page-left', 'page-visited']);

const NAMES = Object.keys(REQUESTS) as RequestName[];
let refusals = 0;
afterAll(() => report(`messages from whom they may not come, or too large, refused: ${refusals}`));

/** A background in which nothing works: whatever is not refused at the door comes to grief inside. */
function walled(): Background {
  const platform = fakePlatform();
  const reached = () => Promise.reject(new LibraryError('library-unavailable', 'reached'));
  const grief: never = new Proxy({}, { get: (_, key) => (key === 'backup' ? grief : reached) }) as never;
  return { platform: { ...platform, tabs: grief, store: grief, scripting: grief, action: grief, sites: grief }, library: grief, assemble: reached, analyse: reached, prepare: () => undefined };
}

async function isRefused(name: string, args: unknown, sender: Sender): Promise<boolean> {
  const answer = await createDispatch(walled())({ name, args }, sender);
  const refused = !answer.ok && answer.error === 'refused';
  if (refused) refusals++;
  return refused;
}

describe.each(NAMES)('%s', (name) => {
  it('from each kind of sender', async () => {
    for (const [who, sender] of SENDERS) {
      const allowed = (FROM_CONTENT.has(name) ? CONTENT : PAGES).has(who);
      expect(await isRefused(name, GOOD_ARGUMENTS[name], sender), who).toBe(!allowed);
    }
  });

  it('with anything in it that is far too large', async () => {
    const sender = FROM_CONTENT.has(name) ? SENDERS[2] : SENDERS[0];
    for (const [place, args] of oversized(GOOD_ARGUMENTS[name])) expect(await isRefused(name, args, sender?.[1] ?? {}), place).toBe(true);
  });
});

describe('whoever speaks otherwise', () => {
  it.each(['eval', 'fetch', '__proto__', 'constructor', ''])('asks for %j in vain', async (name) => {
    for (const [, sender] of SENDERS) expect(await isRefused(name, {}, sender)).toBe(true);
  });

  it('finds nobody who listens for other extensions or for web pages', () => {
    const listening = sourceFiles().filter(({ text }) => /\b(?:onMessageExternal|onConnectExternal|onConnect|onUserScriptMessage|addEventListener\(\s*['"]message)/u.test(text));
    expect(listening.map(({ path }) => path)).toEqual([]);
  });
});
