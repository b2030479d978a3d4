import { afterAll } from 'vitest';

/** Longer than Preact waits for a frame before it runs the effects of a rendering (35 ms). */
const WAIT = 80;

/** Lets the last effects of a file run before its document is taken away: they would fail without one, after all tests. */
export function awaitLastEffects(): void {
  afterAll(() => new Promise((resolve) => void setTimeout(resolve, WAIT)));
}
