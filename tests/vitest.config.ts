import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const common = {
  setupFiles: ['tests/support/fixed-seed.ts'],
  testTimeout: 20_000,
  hookTimeout: 60_000,
};
/** Tests of layers without state of their own: they share one module graph, since each reads the language data. */
const PURE = ['article', 'claims', 'compare', 'coverage', 'coverage-events', 'language', 'repository'].map((layer) => `tests/${layer}/**/*.test.ts`);

/** Unit and component tests; a file that needs a DOM says so with `@vitest-environment jsdom` in its first line. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: '100%', // vitest leaves a core to itself, which is half of a machine of two
    projects: [
      { extends: true, test: { ...common, name: 'pure', isolate: false, include: PURE } },
      { extends: true, test: { ...common, name: 'apart', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/*.test.ts', 'tests/browser/trust/**', ...PURE] } },
    ],
  },
});
