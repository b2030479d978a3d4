import { describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { BROWSERS } from './driver/session.ts';
import type { BrowserSession, Page } from './driver/session.ts';
import { waitUntil } from './driver/wait-until.ts';
import { picture, useBrowser } from './fixture.ts';
import { axeViolations } from './popup/axe.ts';
import { act, click, openPopup, saveArticle } from './popup/popup-page.ts';

const WIDE = { width: 1300, height: 900 };
/** Largest distance between a sentence and its entry in the margin, where nothing pushes the entry down, in CSS pixels. */
const BESIDE = 8;

/** Opens the reader view of the wire's saved report by a quotation of the popup over another report. */
async function openReader(session: BrowserSession, tab: Page): Promise<Page> {
  const popup = await openPopup(session, tab);
  const before = (await session.extensionTabs()).length;
  await click(popup.page, '.voice[data-place="library"] .quotation');
  const opened = await waitUntil('the reader view', async () => (await session.extensionTabs())[before]);
  await popup.close();
  await opened.setViewport(WIDE);
  await waitUntil('the text', () => opened.$('.text .block'));
  return opened;
}

/** Selects the first sentence of a block of the text with the mouse; answers the words. */
async function selectIn(page: Page, block: number): Promise<string> {
  const line = await page.evaluate((index) => {
    const element = document.querySelectorAll('.text p.block')[index];
    element?.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    const text = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    if (!(text instanceof Text)) return null;
    range.setStart(text, 0);
    range.setEnd(text, Math.min(text.data.length, 30));
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left, right, middle: (top + bottom) / 2 };
  }, block);
  if (!line) throw new Error('The text has no such block.');
  await page.mouse.move(line.left + 1, line.middle);
  await page.mouse.down();
  await page.mouse.move(line.right - 1, line.middle, { steps: 5 });
  await page.mouse.up();
  await waitUntil('the bar at the selection', () => page.$('.selection-bar'));
  return page.evaluate(() => String(document.getSelection()).trim());
}

const highlights = (page: Page) => page.evaluate(() => [...document.querySelectorAll('mark.highlight')].map((mark) => mark.textContent));

/** Entries of the margin that begin before the one above has ended. */
function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>('.entry')].map((entry) => ({ name: entry.dataset['entry'] ?? '', box: entry.getBoundingClientRect() }));
    return boxes.filter(({ box }, index) => index > 0 && box.top < (boxes[index - 1]?.box.bottom ?? 0)).map(({ name }) => name);
  });
}

describe.each(BROWSERS)('the reader view in %s', (name) => {
  const fixture = useBrowser(name);

  it('shows findings beside the sentences that they quote', async () => {
    const { session, server } = fixture();
    await saveArticle(session, server.addressOf(DEMO_ARTICLES.wire));
    const tab = await saveArticle(session, server.addressOf(DEMO_ARTICLES.independent));
    const reader = await openReader(session, tab);
    await waitUntil('an entry in the margin', () => reader.$('.margin .entry'));
    const gap = await reader.evaluate(() => {
      const entry = document.querySelector<HTMLElement>('.text .margin .entry');
      const words = document.querySelector(`[data-anchors~="${entry?.dataset['entry'] ?? ''}"]`);
      return Math.abs((entry?.getBoundingClientRect().top ?? 0) - (words?.getBoundingClientRect().top ?? 1000));
    });
    expect(gap).toBeLessThanOrEqual(BESIDE);
    await picture(session, reader, 'reader');
    expect(await axeViolations(reader)).toEqual([]);
    await reader.setViewport({ width: 400, height: 800 });
    await waitUntil('the marks below the paragraphs', () => reader.$('.unfold'));
    await reader.keyboard.press('j');
    await waitUntil('the first finding to unfold', () => reader.evaluate(() => document.activeElement?.closest('details')?.open));
    expect(await reader.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('keeps highlights and notes made with mouse and keys', async () => {
    const { session, server } = fixture();
    const reader = await openReader(session, await session.open(server.addressOf(DEMO_ARTICLES.independent)));
    const first = await selectIn(reader, 1);
    await reader.keyboard.press('h');
    await waitUntil('the highlight', async () => (await highlights(reader)).length > 0);
    const second = await selectIn(reader, 2);
    await picture(session, reader, 'reader-selection');
    await reader.keyboard.press('n');
    await waitUntil('the editor', () => reader.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'));
    await reader.keyboard.type('Ask the water board.');
    await reader.keyboard.down('Control');
    await reader.keyboard.press('Enter');
    await reader.keyboard.up('Control');
    await waitUntil('the note in the margin', () => reader.$('.entry .note-text'));
    await picture(session, reader, 'reader-notes');
    expect(await overlaps(reader)).toEqual([]);
    await reader.evaluate(() => {
      document.body.dataset['before'] = 'true'; // gone once the page is loaded anew
      location.reload();
    });
    await waitUntil('both after loading anew', async () => {
      const anew = await reader.evaluate(() => document.body.dataset['before'] === undefined).catch(() => false);
      return anew && (await highlights(reader)).length >= 2;
    });
    const kept = await reader.evaluate(() => [...document.querySelectorAll('.notes .quoted')].map((quote) => quote.textContent));
    expect(kept).toEqual([first, second]);

    const page = await session.open(server.addressOf(DEMO_ARTICLES.wire));
    const popup = await openPopup(session, page);
    const painted = await waitUntil('the highlights on the page itself', () =>
      page.evaluate(() => [...(CSS.highlights.get('reading-5') ?? [])].map(String)).then((words) => words.length > 0 && words),
    );
    expect(painted).toEqual([first, second]);
    await popup.close();
  });

  it('shows what changed, and keeps what is no longer in the text', async () => {
    const { session, server } = fixture();
    const tab = await session.open(server.addressOf(DEMO_ARTICLES.wire));
    await tab.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('article p')].filter((paragraph) => (paragraph.textContent ?? '').length > 100);
      if (paragraphs[1]) paragraphs[1].textContent = 'The council has called a public meeting for Thursday evening at the old customs house on the quay, and asks residents to bring their water bills.';
    });
    const popup = await openPopup(session, tab);
    await act(popup.page, 'save', ['updated']);
    await popup.close();
    const reader = await openReader(session, await session.open(server.addressOf(DEMO_ARTICLES.independent)));
    expect(await reader.evaluate(() => document.querySelectorAll('.lost .quoted').length)).toBe(1);
    await click(reader, '[data-action="changes"]');
    await waitUntil('the changes', () => reader.$('.diff'));
    expect(await reader.evaluate(() => document.querySelector('.diff ins')?.textContent)).toContain('The council has called a public meeting');
    expect(await reader.evaluate(() => document.querySelectorAll('.diff del').length)).toBeGreaterThan(0);
    await picture(session, reader, 'reader-changes');
  });
});
