import { describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { BROWSERS } from './driver/session.ts';
import type { Page } from './driver/session.ts';
import { waitUntil } from './driver/wait-until.ts';
import { picture, useBrowser } from './fixture.ts';
import { click, openPopup, saveArticle } from './popup/popup-page.ts';
import { shownFindings } from './popup/shown-findings.ts';

/** Texts that are marked in the page, by whatever highlight. */
function markedTexts(tab: Page): Promise<readonly string[]> {
  return tab.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => (range as Range).toString())));
}

/** The page's whole document as markup, to be compared and for nothing else. */
function documentOf(tab: Page): Promise<string> {
  return tab.evaluate(() => new XMLSerializer().serializeToString(document));
}

describe.each(BROWSERS)('marks in the page in %s', (name) => {
  const fixture = useBrowser(name);

  it('mark the sentences with findings and leave the document as it was', async () => {
    const { session, server } = fixture();
    await saveArticle(session, server.addressOf(DEMO_ARTICLES.wire));
    const tab = await session.open(server.addressOf(DEMO_ARTICLES.independent));
    const before = await documentOf(tab);
    expect(await markedTexts(tab)).toEqual([]);
    const popup = await openPopup(session, tab);
    const own = (await shownFindings(popup.page)).flatMap((finding) => finding.sides.flat()).filter((voice) => voice.place === 'page');
    const marked = await waitUntil('marks in the page', async () => {
      const texts = await markedTexts(tab);
      return texts.length > 0 ? texts : null;
    });
    const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
    for (const voice of own) expect(marked.map(flat)).toContain(flat(voice.quote));
    expect(await documentOf(tab)).toBe(before);
    await picture(session, tab, 'marked-page');

    await click(popup.page, '.footer input[type="checkbox"]');
    await waitUntil('the marks to go', async () => (await markedTexts(tab)).length === 0);
    expect(await documentOf(tab)).toBe(before);
    await click(popup.page, '.footer input[type="checkbox"]');
    await waitUntil('the marks to come back', async () => (await markedTexts(tab)).length > 0);
    await popup.close();
  });

  it('lead to the sentence when this side’s quotation is pressed', async () => {
    const { session, server } = fixture();
    const tab = await session.open(server.addressOf(DEMO_ARTICLES.independent));
    const popup = await openPopup(session, tab);
    const quote = await waitUntil('a quotation of this page', () =>
      popup.page.evaluate(() => document.querySelector('.voice[data-place="page"] .quotation')?.textContent),
    );
    await click(popup.page, '.voice[data-place="page"] .quotation');
    const opening = quote.slice(0, 40);
    const inSight = waitUntil('the sentence to be in sight', () =>
      tab.evaluate((start) => {
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range as Range));
        const box = ranges.find((range) => range.toString().startsWith(start))?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      }, opening),
    );
    await expect(inSight).resolves.toBe(true);
    await popup.close();
  });

  it('lead to the saved text when the other side’s quotation is pressed', async () => {
    const { session, server } = fixture();
    const tab = await session.open(server.addressOf(DEMO_ARTICLES.independent));
    const popup = await openPopup(session, tab);
    const before = (await session.extensionTabs()).length;
    const quote = await waitUntil('a quotation from the library', () =>
      popup.page.evaluate(() => document.querySelector('.voice[data-place="library"] .quotation')?.textContent),
    );
    await click(popup.page, '.voice[data-place="library"] .quotation');
    const opened = await waitUntil('the page of the saved article', async () => (await session.extensionTabs())[before]);
    await waitUntil('the saved text', () => opened.evaluate((title) => document.body.innerText.includes(title), DEMO_ARTICLES.wire.title));
    const marked = await waitUntil('the sentence to be marked', () => opened.evaluate(() => document.querySelector('mark')?.textContent));
    expect(quote.replace(/\s+/g, ' ')).toContain(marked.replace(/\s+/g, ' '));
    await picture(session, opened, 'saved-page');
    await popup.close();
  });

  it('lead to the saved articles from their list, at the top', async () => {
    const { session, server } = fixture();
    const popup = await openPopup(session, await session.open(server.addressOf(DEMO_ARTICLES.reprint)));
    const before = (await session.extensionTabs()).length;
    await click(popup.page, '.article a');
    const opened = await waitUntil('the page of the saved article', async () => (await session.extensionTabs())[before]);
    await waitUntil('the saved text', () => opened.evaluate((title) => document.body.innerText.includes(title), DEMO_ARTICLES.wire.title));
    expect(await opened.$('mark')).toBeNull();
    // The same page, led to its headline as a quotation of the headline leads there.
    const address = await opened.evaluate(() => location.href);
    await opened.evaluate((href) => { location.href = `${href}#title`; location.reload(); }, address);
    expect(await waitUntil('the headline to be marked', () => opened.evaluate(() => document.querySelector('h1 mark')?.textContent))).toBe(DEMO_ARTICLES.wire.title);
    await popup.close();
  });
});
