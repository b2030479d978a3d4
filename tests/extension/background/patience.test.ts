import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askPage } from '../../../src/extension/background/ask-page.ts';
import { PATIENCE, PageSilent, withPatience } from '../../../src/extension/background/patience.ts';
import { readTab } from '../../../src/extension/background/read-tab.ts';
import { fakePlatform } from './fake-platform.ts';
import { stage } from './stage.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());
const never = new Promise<never>(() => undefined);

describe('the wait for a page', () => {
  it('ends with what the page answers, and leaves no timer behind', async () => {
    expect(await withPatience(Promise.resolve('an article'))).toBe('an article');
    await expect(withPatience(Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is over after a while', async () => {
    const ended = withPatience(never).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(await ended).toBeInstanceOf(PageSilent);
  });

  it('tells a page that does not answer from one without our script', async () => {
    const platform = fakePlatform();
    platform.page.answer = () => never;
    const asked = askPage(platform, 7, 'read-page', {});
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(await asked).toEqual({ ok: false, error: 'page-unreadable' });
    platform.page.answer = () => Promise.reject(new Error('Receiving end does not exist'));
    expect(await askPage(platform, 7, 'read-page', {})).toEqual({ ok: false, error: 'page-gone' });
  });

  it('says that a page cannot be read that lets no script in', async () => {
    const on = stage();
    on.platform.scripting.run = () => never;
    const reading = readTab(on, 7, false);
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(await reading).toEqual({ ok: false, view: { state: 'error', error: 'page-unreadable' } });
  });
});
