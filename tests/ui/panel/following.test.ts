// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckView } from '../../../src/extension/messages/check-view.ts';
import { success, type Result } from '../../../src/extension/messages/result.ts';
import { departure, injured } from '../fixtures/conflicts.ts';
import { meridian } from '../fixtures/cards.ts';
import { compared } from '../fixtures/views.ts';
import { deferred } from '../support/deferred.ts';
import { press, settle } from '../support/press.ts';
import { renderPanel } from '../support/render-panel.ts';

const ferry = compared({ articles: [meridian], findings: [departure], librarySize: 31 });
const other = compared({ articles: [meridian], findings: [injured], librarySize: 31 });
const question = ({ question: words }: typeof departure) => screen.queryByRole('heading', { level: 3, name: words });
const checks = (asked: readonly { name: string; args: unknown }[]) => asked.filter(({ name }) => name === 'check').map(({ args }) => args);
const byTab = (views: Readonly<Record<number, CheckView>>) => ({ tab }: { tab: number }) => success(views[tab] ?? { state: 'not-allowed', url: null });
const looking = () => screen.queryByText('Reading this page…') !== null;

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true, advanceTimeDelta: 5 }));
afterEach(() => vi.useRealTimers());
const wait = (milliseconds: number) => settle(() => void vi.advanceTimersByTime(milliseconds));

describe('the panel follows the tab in front', () => {
  it('shows the page that is there when it opens, by its own tab', async () => {
    const { asked } = await renderPanel({ check: success(ferry) });
    expect(question(departure)).toBeTruthy();
    expect(checks(asked)).toEqual([{ tab: 4, evenPrivate: false }]);
  });

  it('shows another tab’s page when that comes to the front, and nothing of the last one meanwhile', async () => {
    const second = deferred<Result<unknown>>();
    const { front } = await renderPanel({ check: ({ tab }: { tab: number }) => (tab === 4 ? success(ferry) : second.promise) });
    await settle(() => front(5));
    expect(question(departure)).toBeNull();
    expect(looking()).toBe(true);
    await settle(() => second.resolve(success(other)));
    expect(question(injured)).toBeTruthy();
  });

  it('drops an answer that comes after the reader has gone on', async () => {
    const first = deferred<Result<unknown>>();
    const { front } = await renderPanel({ check: ({ tab }: { tab: number }) => (tab === 4 ? first.promise : success(other)) });
    await settle(() => front(5));
    await settle(() => first.resolve(success(ferry)));
    expect(question(departure)).toBeNull();
    expect(question(injured)).toBeTruthy();
  });

  it('checks anew when the reader comes back', async () => {
    const { front, asked } = await renderPanel({ check: byTab({ 4: ferry, 5: other }) });
    await settle(() => front(5));
    await settle(() => front(4));
    expect(question(departure)).toBeTruthy();
    expect(checks(asked)).toHaveLength(3);
  });

  it('does not mind which of two tabs that came to the front is known first', async () => {
    const browser = await renderPanel({ check: byTab({ 4: ferry, 5: ferry, 6: other }) });
    const known = browser.hold(5);
    await settle(() => browser.front(5));
    await settle(() => browser.front(6));
    await settle(() => known(false));
    expect(question(injured)).toBeTruthy();
    expect(checks(browser.asked)).not.toContainEqual({ tab: 5, evenPrivate: false });
  });

  it('looks no third time at a page that was known to be on its way before it was asked whether one is', async () => {
    const browser = await renderPanel({ check: byTab({ 4: ferry, 5: other }) });
    const known = browser.hold(5);
    await settle(() => browser.front(5));
    await settle(() => browser.leave(5));
    await settle(() => known(true));
    await settle(() => browser.arrive(5));
    const before = checks(browser.asked).length;
    await wait(1600);
    expect(checks(browser.asked)).toHaveLength(before);
    expect(question(injured)).toBeTruthy();
  });

  it('waits for a window that has no tab yet', async () => {
    const { front, asked } = await renderPanel({ check: success(other) }, { first: null });
    expect(document.body.textContent).toBe('');
    expect(checks(asked)).toEqual([]);
    await settle(() => front(9));
    expect(question(injured)).toBeTruthy();
  });

  it('speaks of one tab alone where it stands in a tab of its own', async () => {
    const { front, asked } = await renderPanel({ check: success(ferry) }, { only: 12 });
    await settle(() => front(5));
    expect(checks(asked)).toEqual([{ tab: 12, evenPrivate: false }]);
  });
});

describe('the panel follows the page in the tab', () => {
  it('takes away what it showed as soon as the page goes, and looks when the next is there', async () => {
    const views = [ferry, other];
    const { leave, arrive, asked } = await renderPanel({ check: () => success(views.shift()) });
    await settle(() => leave(4));
    expect(question(departure)).toBeNull();
    expect(looking()).toBe(true);
    expect(checks(asked)).toHaveLength(1);
    await settle(() => arrive(4));
    expect(question(injured)).toBeTruthy();
  });

  it('drops the answer of a check in the middle of which the page went', async () => {
    const first = deferred<Result<unknown>>();
    const answers = [first.promise, success(other)];
    const { leave, arrive } = await renderPanel({ check: () => answers.shift() ?? success(other) });
    await settle(() => leave(4));
    await settle(() => first.resolve(success(ferry)));
    expect(question(departure)).toBeNull();
    await settle(() => arrive(4));
    expect(question(injured)).toBeTruthy();
  });

  it('looks at a page that comes slowly as it stands, and again when it is whole', async () => {
    const views = [ferry, compared(), other];
    const { leave, arrive } = await renderPanel({ check: () => success(views.shift()) });
    await settle(() => leave(4));
    await wait(1400);
    expect(looking()).toBe(true);
    await wait(200);
    expect(looking()).toBe(false);
    await settle(() => arrive(4));
    expect(question(injured)).toBeTruthy();
  });

  it('looks once more at a page that has just come, whose code may put its text in place late', async () => {
    const views = [ferry, compared(), other, ferry];
    const { leave, arrive, asked } = await renderPanel({ check: () => success(views.shift()) });
    await settle(() => leave(4));
    await settle(() => arrive(4));
    expect(question(injured)).toBeNull();
    await wait(2100);
    expect(question(injured)).toBeTruthy();
    await wait(5000);
    expect(checks(asked)).toHaveLength(3);
  });

  it('looks only once at a page that it may not read', async () => {
    const { leave, arrive, asked } = await renderPanel({ check: success({ state: 'not-allowed', url: null }) });
    await settle(() => leave(4));
    await settle(() => arrive(4));
    await wait(2100);
    expect(checks(asked)).toHaveLength(2);
  });

  it('heeds no other tab', async () => {
    const { leave, arrive, tell, asked } = await renderPanel({ check: success(ferry) });
    await settle(() => leave(5));
    await settle(() => arrive(5));
    await settle(() => tell({ news: 'page-left', tab: 5 }));
    await settle(() => tell({ news: 'page-checked', tab: 5 }));
    expect(question(departure)).toBeTruthy();
    expect(checks(asked)).toHaveLength(1);
  });

  it('looks anew when the page’s own code has put another text in place', async () => {
    const views = [ferry, other];
    const { tell } = await renderPanel({ check: () => success(views.shift()) });
    await settle(() => tell({ news: 'page-left', tab: 4 }));
    expect(question(departure)).toBeNull();
    expect(question(injured)).toBeTruthy();
  });
});

describe('the panel hears of what is done elsewhere', () => {
  it('looks again after a press on the toolbar button, which opens the page to it', async () => {
    const views: CheckView[] = [{ state: 'not-allowed', url: null }, ferry];
    const { tell, asked } = await renderPanel({ check: () => success(views.shift()) });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/Alt\+Shift\+S/);
    await settle(() => tell({ news: 'page-checked', tab: 4 }));
    expect(question(departure)).toBeTruthy();
    expect(checks(asked).at(-1)).toEqual({ tab: 4, evenPrivate: false, pressed: true });
  });

  it('leaves what it shows until it knows better, and looks once at many changes', async () => {
    const second = deferred<Result<unknown>>();
    const answers = [success(ferry), second.promise];
    const { tell, asked } = await renderPanel({ check: () => answers.shift() ?? success(other) });
    await settle(() => tell({ news: 'library-changed' }));
    await settle(() => tell({ news: 'library-changed' }));
    expect(checks(asked)).toHaveLength(1);
    await wait(400);
    expect(checks(asked)).toHaveLength(2);
    expect(question(departure)).toBeTruthy();
    await settle(() => second.resolve(success(other)));
    expect(question(injured)).toBeTruthy();
  });

  it('looks again when the reader allows a site elsewhere', async () => {
    const views: CheckView[] = [{ state: 'not-allowed', url: null }, ferry];
    const { permit } = await renderPanel({ check: () => success(views.shift()) });
    await settle(permit);
    await wait(400);
    expect(question(departure)).toBeTruthy();
  });

  it('keeps the notice of its own action, with its way back, when it hears of that', async () => {
    const saved = { id: '20', savedAt: '2026-03-05T08:58:00Z', changedSince: false, versions: 1 };
    const views = [compared({ saved }), compared()];
    const { tell } = await renderPanel({ check: () => success(views.shift() ?? compared()), remove: success({ undo: 'u1' }) });
    await press(screen.getByRole('button', { name: 'Remove this article from your library' }));
    await settle(() => tell({ news: 'library-changed' }));
    await wait(400);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('shows the answer to the last look, whatever came later', async () => {
    const slow = deferred<Result<unknown>>();
    const answers = [success(compared()), slow.promise, success(other)];
    const { tell } = await renderPanel({ check: () => answers.shift() ?? success(other) });
    await settle(() => tell({ news: 'page-checked', tab: 4 }));
    await settle(() => tell({ news: 'page-checked', tab: 4 }));
    expect(question(injured)).toBeTruthy();
    await settle(() => slow.resolve(success(ferry)));
    expect(question(injured)).toBeTruthy();
    expect(question(departure)).toBeNull();
  });

  it('asks a private page’s reader on each page anew', async () => {
    const { front, asked } = await renderPanel({ check: ({ evenPrivate }: { evenPrivate: boolean }) => success(evenPrivate ? compared() : { state: 'private-window' }) });
    await press(screen.getByRole('button', { name: 'Check this page' }));
    expect(screen.queryByRole('button', { name: 'Save' })).toBeTruthy();
    await settle(() => front(5));
    expect(screen.getByRole('button', { name: 'Check this page' })).toBeTruthy();
    expect(checks(asked).at(-1)).toEqual({ tab: 5, evenPrivate: false });
  });
});
