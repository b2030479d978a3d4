import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LONG } from '../support/run-size.ts';

/** End-to-end tests: real browsers with the built extension (dist), one after the other as they share two cores. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/browser/*.test.ts', 'tests/browser/trust/*.test.ts', ...(LONG ? ['tests/browser/trust/long/*.test.ts'] : [])],
    setupFiles: ['tests/support/fixed-seed.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
