import { describe, expect, it } from 'vitest';
import type { Steps } from '../../../src/coverage/steps.ts';
import { finish } from '../../../src/coverage/steps.ts';
import { breathe, inSlices, ReadersFirst } from '../../../src/extension/background/turns.ts';

/** So many steps of about a millisecond each. */
function* work(steps: number): Steps<number> {
  for (let done = 0; done < steps; done++) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    yield;
  }
  return steps;
}

describe('work in slices', () => {
  it('comes to the same as work in one go', async () => {
    expect(await inSlices(work(30), breathe)).toBe(finish(work(30)));
  });

  it('gives others a turn every few milliseconds', async () => {
    let turns = 0;
    await inSlices(work(100), async () => void turns++);
    expect(turns).toBeGreaterThan(3);
  });

  it('takes no turn where it is soon done', async () => {
    let turns = 0;
    await inSlices(work(1), async () => void turns++);
    expect(turns).toBe(0);
  });
});

describe('readers', () => {
  it('go before work that nobody waits for', async () => {
    const readers = new ReadersFirst();
    const order: string[] = [];
    let answer = (): void => undefined;
    const check = readers.serve(() => new Promise<void>((resolve) => { answer = resolve; })).then(() => order.push('check'));
    const house = inSlices(work(40), readers.letPass).then(() => order.push('house'));
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(order).toEqual([]);
    answer();
    await Promise.all([check, house]);
    expect(order).toEqual(['check', 'house']);
  });

  it('hold nothing up once they are answered, or have failed', async () => {
    const readers = new ReadersFirst();
    await expect(readers.serve(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    await readers.quiet();
    expect(await inSlices(work(20), readers.letPass)).toBe(20);
  });
});
