import { describe, expect, it } from 'vitest';
import { SeldomCount } from '../../../src/library/sharing/seldom-count.ts';

/** A count that takes so many milliseconds of a clock of its own, and goes up by one each time. */
function counting(takes: number) {
  let [now, counts] = [0, 0];
  const count = new SeldomCount(() => now);
  return {
    read: () => count.read(() => {
      now += takes;
      counts += 1;
      return Promise.resolve(counts);
    }),
    pass: (milliseconds: number) => (now += milliseconds),
    forget: () => count.forget(),
  };
}

describe('a count of rows that can be many', () => {
  it('is taken each time where it is quick', async () => {
    const { read } = counting(49);
    expect([await read(), await read(), await read()]).toEqual([1, 2, 3]);
  });

  it('rests twenty times as long as it took', async () => {
    const { read, pass } = counting(100);
    expect([await read(), await read()]).toEqual([1, 1]);
    pass(1999);
    expect(await read()).toBe(1);
    pass(1);
    expect([await read(), await read()]).toEqual([2, 2]);
  });

  it('is taken anew once what was counted is forgotten', async () => {
    const { read, forget } = counting(100);
    await read();
    forget();
    expect(await read()).toBe(2);
  });

  it('says nothing of a count that failed', async () => {
    const count = new SeldomCount(() => 0);
    await expect(count.read(() => Promise.reject(new Error('closed')))).rejects.toThrow('closed');
    expect(await count.read(() => Promise.resolve(3))).toBe(3);
  });
});
