import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FERRY, newsPage, paragraphs } from '../../article/fixtures/news-page.ts';
import { LONG, report } from '../../support/run-size.ts';
import { slowBuilds } from '../../trust/support/slow-builds.ts';
import { BROWSERS } from '../driver/session.ts';
import { useBrowser } from '../fixture.ts';
import { openPopup, popupState, popupText } from '../popup/popup-page.ts';

/** A page that works against whoever reads it, and what is to come of it. */
interface HostilePage {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Left out: one or another, as long as there is one. */
  readonly state?: 'compared' | 'unfit' | 'error';
  /** The page's own script goes on changing it. */
  readonly restless?: true;
  readonly type?: string;
}

const own = (script: string): string => `<script>${script}</script>`;
/** In Latin-1, where the page says UTF-8: broken sequences. */
const latin = (text: string): Uint8Array => Buffer.from(text.replaceAll('ferry', 'f\u00E9rry').replaceAll('“', '"').replaceAll('”', '"'), 'latin1');

const PAGES: readonly HostilePage[] = [
  { name: 'an article in a closed shadow root', content: newsPage({ article: '<div id="host"></div>', after: own(`document.querySelector('#host').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(paragraphs(FERRY))}`) }), state: 'unfit' },
  { name: 'an article beside closed shadow roots', content: newsPage({ after: own(`for (const p of document.querySelectorAll('article p')) p.after(Object.assign(document.createElement('div'), { hidden: false })); for (const div of document.querySelectorAll('article div')) div.attachShadow({ mode: 'closed' }).innerHTML = '<p>Buy now</p>'`) }), state: 'compared' },
  { name: 'a page that never stops changing', content: newsPage({ after: own(`setInterval(() => { const p = document.createElement('p'); p.textContent = 'More on the ferry ' + Math.random(); document.querySelector('main').append(p); document.querySelector('footer').remove?.(); document.body.append(document.createElement('footer')); }, 1)`) }), state: 'compared', restless: true },
  { name: 'a page that changes whenever it is looked at', content: newsPage({ after: own(`new MutationObserver(() => setTimeout(() => { document.body.dataset.seen = Math.random(); })).observe(document, { subtree: true, childList: true, attributes: true }); document.body.dataset.seen = 0`) }), state: 'compared', restless: true },
  { name: 'names that cover the document’s own', content: newsPage({ before: '<form id="body" name="documentElement"><input name="attributes"><input name="childNodes"><input name="querySelectorAll"><img name="head"><img name="createElement"><img name="title"></form>' }), state: 'compared' },
  { name: 'a document whose functions lie', content: newsPage({ head: own(`Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = () => { throw new Error('no'); }; Document.prototype.cloneNode = () => null; globalThis.ran = undefined; Object.defineProperty(Object.prototype, 'polluted', { value: 1 })`) }), state: 'compared' },
  { name: 'fifty thousand elements in one another', content: newsPage({ after: '<div>'.repeat(50_000) }), state: 'compared' },
  { name: 'five million letters', content: newsPage({ after: `<p>${'Aa '.repeat(1_700_000)}</p>` }), state: 'error' },
  { name: 'bytes that are no UTF-8', content: latin(newsPage({})), state: 'compared' },
  { name: 'another encoding than it says', content: Buffer.from(`\uFEFF${newsPage({})}`, 'utf16le'), state: 'compared', type: 'text/html; charset=windows-1252' },
  { name: 'an address of its own that is a script', content: newsPage({ head: '<link rel="canonical" href="javascript:ran=1"><meta property="og:url" content="javascript:ran=1"><base href="javascript:ran=1">' }), state: 'compared' },
  { name: 'facts that refer to each other', content: newsPage({ head: '<script type="application/ld+json">{"@graph":[{"@id":"#a","author":{"@id":"#b"}},{"@id":"#b","author":{"@id":"#a"},"__proto__":{"polluted":1}}]}</script><script type="application/ld+json">{"@type":</script>' }), state: 'compared' },
  // Several times what the tests in Node give their documents, which are that much slower.
  ...(LONG ? slowBuilds({ deep: 50_000, many: 60_000 }).map(({ name, html }) => ({ name, content: html })) : []),
];
/** What the popup says, of a page of either kind. */
const SAID = { compared: /compare/u, unfit: /compare/u, error: /far more text than any article/u } as const;

describe.each(BROWSERS)('hostile pages in %s', (name) => {
  const fixture = useBrowser(name);
  let slowest = { took: 0, page: '' };
  let first = true;
  beforeAll(async () => {
    // The first press pays for the start of the background.
    const { session, server } = fixture();
    await (await openPopup(session, await session.open(server.home))).close();
  });
  afterAll(() => report(`hostile pages read in ${name}: ${PAGES.length}, the slowest ${slowest.took} ms from the press to what the popup says (${slowest.page})`));

  it.each(PAGES.map((page, at) => ({ ...page, at })))('$name: is read, or said to hold no article, and stays as it was', async ({ content, type, state, restless, at, name: page }) => {
    const { session, server } = fixture();
    const tab = await session.open(server.addPage(`/hostile-${at}`, content, type));
    const markup = () => tab.evaluate(() => document.documentElement.outerHTML);
    const before = restless ? '' : await markup();
    const begun = Date.now();
    const popup = await openPopup(session, tab);
    const took = Date.now() - begun;
    if (took > slowest.took && !first) slowest = { took, page };
    first = false;
    const shown = await popupState(popup.page);
    expect(shown).toBe(state ?? shown);
    expect(await popupText(popup.page)).toMatch(state === undefined ? /\w/u : SAID[state]);
    expect(restless ? before : await markup()).toBe(before);
    expect(await tab.evaluate(() => (globalThis as { ran?: unknown }).ran ?? null)).toBeNull();
    await popup.close();
    await tab.close();
  });

  it('reach nobody', () => expect(fixture().proxy.refused).toEqual([]));
});
