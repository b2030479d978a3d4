import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryError } from '../../../src/library/library-error.ts';
import { ORCHARD } from './articles.ts';
import { WINDOW } from './fake-platform.ts';
import { stage, type Stage } from './stage.ts';

let on: Stage;
beforeEach(() => {
  on = stage();
  on.visit(ORCHARD);
});
/** Long enough for the first analysis, which loads the language data, on a busy machine. */
const PATIENCE = { timeout: 15_000 } as const;
const badge = (text: string) => vi.waitFor(() => expect(on.platform.badges.get(7)?.text).toBe(text), PATIENCE);

it('offers to check and to save, on pages, selections and the button, and the library on the button everywhere', async () => {
  on.platform.fire.installed(false);
  await vi.waitFor(() => expect(on.platform.menuEntries).toHaveLength(6));
  const [library, panel, highlight, selection, ...others] = on.platform.menuEntries.toReversed();
  expect(highlight).toMatchObject({ id: 'highlight-selection', contexts: ['selection'] });
  expect(selection).toMatchObject({ id: 'check-selection', contexts: ['selection'] });
  expect(panel).toMatchObject({ id: 'open-panel', contexts: ['action'], everywhere: true });
  expect(library).toMatchObject({ id: 'open-library', contexts: ['action'], everywhere: true });
  for (const { contexts, everywhere } of others) expect([contexts, everywhere]).toEqual([['page', 'selection', 'action'], undefined]);
});

it.each(['menu', 'command'] as const)('opens the library by %s', async (way) => {
  if (way === 'menu') on.platform.fire.menu('open-library', 7);
  else on.platform.fire.command('open-library');
  await vi.waitFor(() => expect(on.platform.opened).toEqual(['chrome-extension://ext/library.html']));
});

it.each(['menu', 'command'] as const)('opens the panel by %s, before anything is awaited', (way) => {
  if (way === 'menu') on.platform.fire.menu('open-panel', 7);
  else on.platform.fire.command('open-panel');
  expect(on.platform.panels).toEqual([WINDOW]);
});

it('tells open pages that a page was saved by a press, and may be read now', async () => {
  on.platform.fire.menu('save-article', 7);
  await badge('✓');
  expect(on.platform.told).toEqual([{ news: 'page-checked', tab: 7 }]);
});

it('opens no other page than those of the extension', async () => {
  expect(await on.ask('open-page', { page: 'options' })).toEqual({ ok: true, value: null });
  expect(await on.ask('open-page', { page: '../evil' })).toEqual({ ok: false, error: 'refused' });
  expect(on.platform.opened).toEqual(['chrome-extension://ext/options.html']);
});

it.each(['menu', 'command'] as const)('saves by %s and says so on the button', async (way) => {
  if (way === 'menu') on.platform.fire.menu('save-article', 7);
  else on.platform.fire.command('save-article');
  await badge('✓');
  expect(await on.library.size()).toBe(1);
});

it('says on the button why saving failed', async () => {
  on.visit({ ...ORCHARD, quality: 'listing' });
  on.platform.fire.command('save-article');
  await badge('!');
  expect(on.platform.badges.get(7)?.title).toBe('badge_failed error_page_unfit');
  vi.spyOn(on.library, 'save').mockRejectedValue(new LibraryError('library-full', 'No.'));
  on.visit(ORCHARD);
  on.platform.fire.command('save-article');
  await vi.waitFor(() => expect(on.platform.badges.get(7)?.title).toBe('badge_failed error_library_full'), PATIENCE);
});

it('opens the popup to check', async () => {
  on.platform.fire.menu('check-article', 7);
  await vi.waitFor(() => expect(on.platform.popups).toBe(1));
});

it('turns the marks off and on, comparing the page so that there is something to show', async () => {
  on.platform.fire.command('toggle-marks');
  await vi.waitFor(() => expect(on.platform.stored.get('settings')).toMatchObject({ marks: false }));
  expect(on.platform.asked.map(({ name }) => name)).not.toContain('set-marks');
  on.platform.fire.command('toggle-marks');
  await vi.waitFor(() => expect(on.platform.asked.map(({ name }) => name)).toContain('set-marks'), PATIENCE);
  expect(on.platform.stored.get('settings')).toMatchObject({ marks: true });
});

it('takes the badge away when the page has put another text in its place', async () => {
  on.platform.fire.command('save-article');
  await badge('✓');
  const sender = { id: 'ext', url: 'https://news.example/b', tabId: 7, frameId: 0 };
  expect(await on.platform.fire.message({ name: 'page-left', args: {} }, sender)).toEqual({ ok: true, value: null });
  await badge('');
  expect(on.platform.told.at(-1)).toEqual({ news: 'page-left', tab: 7 });
});

describe('what is not ours', () => {
  it.each(['', 'save', 'constructor'])('does nothing on the command %j', async (name) => {
    on.platform.fire.command(name);
    on.platform.fire.menu(name, 7);
    await Promise.resolve();
    expect([on.platform.badges.size, on.platform.popups, on.platform.asked.length]).toEqual([0, 0, 0]);
  });

  it('answers no message of a web page, a frame or another extension', async () => {
    const senders = [{ url: 'https://news.example/' }, { id: 'ext', url: 'https://news.example/', tabId: 7, frameId: 0 }, { id: 'other', url: 'chrome-extension://ext/popup.html' }];
    for (const sender of senders) {
      const answer = await on.platform.fire.message({ name: 'save', args: { tab: null, evenPrivate: false } }, sender);
      expect(answer).toEqual({ ok: false, error: 'refused' });
    }
    expect(await on.library.size()).toBe(0);
  });
});
