import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HouseState } from '../../../../src/extension/messages/house-state.ts';
import { failure, success, type Result } from '../../../../src/extension/messages/result.ts';
import type { Send } from '../../../../src/extension/messages/send.ts';
import { createHouse } from '../../../../src/ui/library/state/house.ts';
import { CALM } from '../../support/fake-library.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A background that answers each round in turn, after so many milliseconds. */
function rounds(answers: readonly Result<HouseState>[], takes = 0) {
  let at = 0;
  const send = vi.fn<(name: string) => Promise<Result<HouseState>>>(async () => {
    await new Promise((resolve) => setTimeout(resolve, takes));
    return answers[at++] ?? success(CALM);
  });
  const moved = vi.fn<() => void>();
  return { house: createHouse(send as unknown as Send, moved), send, moved };
}

describe('housekeeping', () => {
  it('goes on until nothing is left and tells when something moved', async () => {
    const { house, send, moved } = rounds([success({ ...CALM, unplaced: 30, moved: true, done: false }), success({ ...CALM, unplaced: 10, moved: true, done: false })]);
    const kept = house.keep();
    await vi.runAllTimersAsync();
    await kept;
    expect(send).toHaveBeenCalledTimes(3);
    expect(moved).toHaveBeenCalledTimes(2);
    expect(house.work.value).toMatchObject({ slow: false, most: { unplaced: 0, due: 0 }, state: CALM });
  });

  it('shows itself after a second, with the most that was left', async () => {
    const { house } = rounds([success({ ...CALM, unplaced: 40, due: 2, done: false }), success({ ...CALM, unplaced: 20, due: 5, done: false })], 600);
    const kept = house.keep();
    await vi.advanceTimersByTimeAsync(900);
    expect(house.work.value.slow).toBe(false);
    await vi.advanceTimersByTimeAsync(400);
    expect(house.work.value).toMatchObject({ slow: true, most: { unplaced: 40, due: 5 }, state: { unplaced: 20 } });
    await vi.runAllTimersAsync();
    await kept;
    expect(house.work.value.slow).toBe(false);
  });

  it('asks once more when it was called in between, and never twice at once', async () => {
    const { house, send } = rounds([], 100);
    const kept = house.keep();
    await vi.advanceTimersByTimeAsync(50);
    await house.keep();
    expect(send).toHaveBeenCalledTimes(1);
    await vi.runAllTimersAsync();
    await kept;
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('stops at what goes wrong', async () => {
    const { house, send, moved } = rounds([failure('library-unavailable')]);
    const kept = house.keep();
    await vi.runAllTimersAsync();
    await kept;
    expect(send).toHaveBeenCalledTimes(1);
    expect(moved).not.toHaveBeenCalled();
    expect(house.work.value).toMatchObject({ slow: false, state: null });
  });
});
