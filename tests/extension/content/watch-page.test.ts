// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from '../../../src/extension/content/watch-page.ts';

const changed = vi.fn<() => void>();
beforeEach(() => {
  vi.useFakeTimers();
  changed.mockReset();
  return () => vi.useRealTimers();
});
async function write(text: string, wait: number): Promise<void> {
  document.body.replaceChildren(text);
  await Promise.resolve(); // mutation observers run as microtasks
  await vi.advanceTimersByTimeAsync(wait);
}

it('calls once when the page has come to rest', async () => {
  const stop = watchPage(document, changed, 400, 4000);
  for (const text of ['a', 'b', 'c']) await write(text, 300);
  expect(changed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5000);
  expect(changed).toHaveBeenCalledTimes(1);
  stop();
});

it('calls now and then on a page that never comes to rest', async () => {
  const stop = watchPage(document, changed, 400, 4000);
  for (let at = 0; at < 100; at++) await write(String(at), 100);
  expect(changed).toHaveBeenCalledTimes(2);
  stop();
});

it('sees changes in a body that was put in the place of the first', async () => {
  const stop = watchPage(document, changed, 400, 4000);
  document.documentElement.replaceChild(document.createElement('body'), document.body);
  await write('Another story.', 1000);
  expect(changed).toHaveBeenCalledTimes(1);
  stop();
  await write('And another.', 5000);
  expect(changed).toHaveBeenCalledTimes(1);
});
