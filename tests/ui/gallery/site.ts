import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const pages = readdirSync(root).filter((name) => name.endsWith('.html')).map((name) => `${root}${name}`);
const outDir = fileURLToPath(new URL('../../../build/gallery/site', import.meta.url));

/** The gallery's pages, built like the extension's own and served on a free port of this machine. */
export interface GallerySite {
  /** Address with a slash at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds the pages with fixtures in place of the background, and serves them. */
export async function serveGallery(): Promise<GallerySite> {
  const shared = { root, configFile: false, logLevel: 'warn', build: { outDir, emptyOutDir: true } } as const;
  await build({
    ...shared,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { ...shared.build, target: 'chrome128', rolldownOptions: { input: pages } },
  });
  const server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The gallery could not be served on this machine.');
  return { address, close: () => server.close() };
}
