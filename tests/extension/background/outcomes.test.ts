import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { outcomeShown, showOutcome } from '../../../src/extension/background/outcomes.ts';
import { deferred } from '../../ui/support/deferred.ts';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

it('shows the outcomes of one tab one after the other', async () => {
  const order: string[] = [];
  const page = deferred<void>();
  const first = showOutcome(1, () => page.promise.then(() => void order.push('first')));
  const second = showOutcome(1, async () => void order.push('second'));
  const press = outcomeShown(1).then(() => order.push('press'));
  page.resolve();
  await Promise.all([first, second, press]);
  expect(order).toEqual(['first', 'second', 'press']);
});

it('lets no tab wait for another', async () => {
  void showOutcome(2, () => new Promise(() => undefined));
  const shown = vi.fn<() => void>();
  await showOutcome(3, async () => shown());
  await outcomeShown(4);
  expect(shown).toHaveBeenCalledOnce();
});

it('goes on after one that failed, and tells nobody who waits', async () => {
  await showOutcome(5, () => Promise.reject(new Error('gone')));
  const shown = vi.fn<() => void>();
  await showOutcome(5, async () => shown());
  expect(shown).toHaveBeenCalledOnce();
});
