import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTurn } from '../../../../src/extension/background/automatic/in-turn.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that takes so long, and writes down when it began and ended. */
function work(log: string[], name: string, milliseconds: number) {
  return async () => {
    log.push(`${name} begins`);
    await new Promise((resolve) => void setTimeout(resolve, milliseconds));
    log.push(`${name} ends`);
    return name;
  };
}

it('does one after the other, in the order in which they came', async () => {
  const log: string[] = [];
  const both = Promise.all([inTurn(work(log, 'slow', 500)), inTurn(work(log, 'quick', 1))]);
  await vi.runAllTimersAsync();
  expect(await both).toEqual(['slow', 'quick']);
  expect(log).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends']);
});

it('goes on after one that failed, and tells that one’s own caller alone', async () => {
  const failing = inTurn(() => Promise.reject(new Error('gone')));
  const next = inTurn(async () => 'next');
  await expect(failing).rejects.toThrow('gone');
  expect(await next).toBe('next');
});

it('lets no one wait for longer than is borne with, and ends the long one all the same', async () => {
  const log: string[] = [];
  const both = Promise.all([inTurn(work(log, 'hung', 60_000), 1000), inTurn(work(log, 'next', 1))]);
  await vi.advanceTimersByTimeAsync(1500);
  expect(log).toEqual(['hung begins', 'next begins', 'next ends']);
  await vi.runAllTimersAsync();
  expect(await both).toEqual(['hung', 'next']);
});
