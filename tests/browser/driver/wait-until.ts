import { setTimeout as sleep } from 'node:timers/promises';

/** Longest wait for one condition in a browser, in milliseconds; generous, as two cores may be busy. */
export const PATIENCE = 30_000;

/**
 * Asks again until the answer is neither null, undefined nor false, and returns it. Throws an error that names `what`
 * after PATIENCE, with the last error that `ask` threw as its cause.
 */
export async function waitUntil<T>(what: string, ask: () => Promise<T>, patience = PATIENCE): Promise<Exclude<T, null | undefined | false>> {
  const end = Date.now() + patience;
  for (;;) {
    let cause: unknown;
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer as Exclude<T, null | undefined | false>;
    } catch (error) {
      cause = error; // a page in mid-navigation refuses; the next try may not
    }
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s in vain for ${what}`, { cause });
    await sleep(50);
  }
}
