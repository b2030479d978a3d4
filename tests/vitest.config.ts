import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit and component tests; a file that needs a DOM says so with `@vitest-environment jsdom` in its first line. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/*.test.ts'],
    setupFiles: ['tests/support/fixed-seed.ts'],
    testTimeout: 20_000,
  },
});
