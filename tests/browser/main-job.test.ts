import { describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { BROWSERS } from './driver/session.ts';
import { picture, useBrowser } from './fixture.ts';
import { axeViolations } from './popup/axe.ts';
import { act, openPopup, popupState, popupText, saveArticle } from './popup/popup-page.ts';
import { shownFindings } from './popup/shown-findings.ts';

const WHITESPACE = /\s+/g;

describe.each(BROWSERS)('the main job in %s', (name) => {
  const fixture = useBrowser(name);

  it('starts with an empty library and says what to do', async () => {
    const { session, server } = fixture();
    const tab = await session.open(server.addressOf(DEMO_ARTICLES.wire));
    const popup = await openPopup(session, tab);
    expect(await popupState(popup.page)).toBe('compared');
    expect(await popupText(popup.page)).toMatch(/Nothing to compare with yet/);
    expect(await axeViolations(popup.page)).toEqual([]);
    await picture(session, popup.page, 'nothing-saved');
    await popup.close();
  });

  it('saves the article by the popup’s button', async () => {
    const { session, server } = fixture();
    const tab = await session.open(server.addressOf(DEMO_ARTICLES.wire));
    const popup = await openPopup(session, tab);
    expect(await act(popup.page, 'save', ['saved'])).toBe('saved');
    expect(await axeViolations(popup.page)).toEqual([]);
    await popup.close();
  });

  it('says that a report on another event has nothing to be compared with', async () => {
    const { session, server } = fixture();
    const tab = await session.open(server.addressOf(DEMO_ARTICLES.otherEvent));
    const popup = await openPopup(session, tab);
    expect(await popupText(popup.page)).toMatch(/None of your saved articles is about this event/);
    expect(await shownFindings(popup.page)).toEqual([]);
    await popup.close();
  });

  it('recognises the reprint as the same text', async () => {
    const { session, server } = fixture();
    const tab = await session.open(server.addressOf(DEMO_ARTICLES.reprint));
    const popup = await openPopup(session, tab);
    expect(await popupText(popup.page)).toMatch(/same text/i);
    await picture(session, popup.page, 'reprint');
    await popup.close();
  });

  it('shows where the accounts agree and differ, in their own words', async () => {
    const { session, server } = fixture();
    for (const article of [DEMO_ARTICLES.reprint, DEMO_ARTICLES.update, DEMO_ARTICLES.otherEvent]) {
      await saveArticle(session, server.addressOf(article));
    }
    const tab = await session.open(server.addressOf(DEMO_ARTICLES.independent));
    const popup = await openPopup(session, tab);
    await picture(session, popup.page, 'findings');
    const findings = await shownFindings(popup.page);
    const labels = findings.map((finding) => finding.label);
    expect(labels).toEqual(labels.toSorted((a, b) => order(a) - order(b)));
    expect(new Set(labels)).toContain('agrees');

    const onset = findings.find((finding) => finding.label === 'conflict' && says(finding, 'January') && says(finding, 'March 3'));
    expect(onset?.question).toMatch(/^When did .*\?$/);
    const figure = findings.find((finding) => finding.label !== 'agrees' && says(finding, '9,800') && says(finding, '12,400'));
    expect(figure?.label).toMatch(/^(?:conflict|different)$/);
    const raised = findings.find((finding) => finding.label === 'changed' && says(finding, '46') && says(finding, '61'));
    expect(raised).toBeDefined();

    const text = (await tab.evaluate(() => document.body.innerText)).replace(WHITESPACE, ' ');
    const own = findings.flatMap((finding) => finding.sides.flat()).filter((voice) => voice.place === 'page');
    expect(own.length).toBeGreaterThan(2);
    for (const voice of own) expect(text).toContain(voice.quote.replace(WHITESPACE, ' '));
    expect(findings.flatMap((finding) => finding.sides.flat()).map((voice) => voice.outlet)).not.toContain(DEMO_ARTICLES.otherEvent.outlet);
    expect(await axeViolations(popup.page)).toEqual([]);
    await popup.close();
  });

  it('has asked nobody but the pages’ own server for anything', () => {
    const { proxy } = fixture();
    expect(proxy.served.length).toBeGreaterThan(5);
    expect(proxy.refused).toEqual([]);
  });
});

function order(label: string): number {
  return ['conflict', 'different', 'changed', 'agrees'].indexOf(label);
}

function says(finding: { readonly sides: readonly (readonly { readonly quote: string }[])[] }, words: string): boolean {
  return finding.sides.some((side) => side.some((voice) => voice.quote.includes(words)));
}
