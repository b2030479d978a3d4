import { describe, expect, it } from 'vitest';
import { BROWSERS } from './driver/session.ts';
import { picture, useBrowser } from './fixture.ts';
import { axeViolations } from './popup/axe.ts';
import { openPopup, popupState, popupText } from './popup/popup-page.ts';

const SENTENCE = {
  en: 'The harbour master said on Monday that the old lighthouse would be repainted before the summer visitors arrive. ',
  de: 'Der Hafenmeister sagte am Montag, dass der alte Leuchtturm vor der Ankunft der Sommergäste neu gestrichen werden soll. ',
};

/** The least that both browsers' viewers open. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

function page(language: string, title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
}

describe.each(BROWSERS)('the popup over other pages in %s', (name) => {
  const fixture = useBrowser(name);

  it.each([
    ['a sign-in form', page('en', 'Sign in', '<h1>Sign in</h1><form><label>Name <input></label><button>Go on</button></form>'), 'unfit'],
    ['a short notice', page('en', 'Notice', `<article><h1>Lighthouse to be painted</h1><p>${SENTENCE.en}</p></article>`), 'unfit'],
    ['an article in another language', page('de', 'Leuchtturm', `<article><h1>Leuchtturm wird gestrichen</h1>${`<p>${SENTENCE.de.repeat(4)}</p>`.repeat(6)}</article>`), 'unsupported-language'],
  ])('says why %s is not compared', async (what, html, state) => {
    const { session, server } = fixture();
    const tab = await session.open(server.addPage(`/${what.replaceAll(' ', '-')}`, html));
    const popup = await openPopup(session, tab);
    expect(await popupState(popup.page)).toBe(state);
    expect((await popupText(popup.page)).length).toBeGreaterThan(60);
    expect(await popup.page.$('[data-action="save"]')).toBeNull();
    expect(await axeViolations(popup.page)).toEqual([]);
    await picture(session, popup.page, what.replaceAll(' ', '-'));
    await popup.close();
  });

  it('says that a page of the browser is none', async () => {
    const { session } = fixture();
    const tab = await session.open('about:blank');
    const popup = await openPopup(session, tab);
    expect(await popupState(popup.page)).toBe('browser-page');
    expect(await axeViolations(popup.page)).toEqual([]);
    await popup.close();
  });

  it('tells a PDF by more than its address', async () => {
    const { session, server } = fixture();
    const tab = await session.open(server.addPage('/minutes', PDF, 'application/pdf'));
    const popup = await openPopup(session, tab);
    expect(await popupState(popup.page)).toBe('pdf');
    await popup.close();
  });
});
