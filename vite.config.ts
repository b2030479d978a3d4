import { preact } from '@preact/preset-vite';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { buildTarget } from './src/build/browser-target.ts';
import { editionSlot } from './src/build/edition-slot.ts';
import { languageData } from './src/build/language-data.ts';
import { licences } from './src/build/licences.ts';
import { packagedFiles } from './src/build/packaged-files.ts';

const root = import.meta.dirname;
const pages = join(root, 'src/ui');
const extension = join(root, 'src/extension');
const POPUP = 'popup.html';

/**
 * `vite build --mode chromium|firefox`, or with `-newsroom` behind it, writes dist/<mode>, ready to load unpacked: ES modules for the pages, then
 * the background and each content script as one classic script. Browsers inject nothing else, and of a module worker Chromium keeps no compiled
 * code: it would compile a megabyte at each start, and each function again when it is first called.
 */
export default defineConfig(({ mode }) => {
  const built = buildTarget(mode);
  const { browser, edition, name: folder } = built;
  const target = browser === 'chromium' ? 'chrome128' : 'firefox140';
  const fullPages = readdirSync(pages).filter((name) => name.endsWith('.html') && name !== POPUP);
  return {
    root: pages,
    publicDir: false,
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      languageData('language/en.json', join(extension, 'background/data-slots.ts'), join(root, 'src/language/word-table.ts')),
      editionSlot(root, edition),
      packagedFiles(root, built),
      licences(root),
    ],
    build: { target, outDir: join(root, 'dist', folder), modulePreload: false, assetsInlineLimit: 0, sourcemap: false },
    environments: {
      client: modules(Object.fromEntries(fullPages.map((name) => [name.replace('.html', ''), join(pages, name)])), { first: true, shared: true }),
      popup: modules({ popup: join(pages, POPUP) }),
      background: classicScript('worker', edition === 'newsroom' ? 'newsroom/main.ts' : 'background/main.ts'),
      content: classicScript('content', 'content/main.ts'),
      visits: classicScript('visits', 'content/visits/main.ts'),
    },
    builder: {
      async buildApp(builder) {
        for (const environment of Object.values(builder.environments)) {
          if (environment.name !== 'ssr') await builder.build(environment); // oxlint-disable-line no-await-in-loop -- the first empties the folder
        }
      },
    },
  };
});

/** Files of several entries hold what those share in one file, loaded beside each entry's own: browsers take their time over every file. */
const SHARED = { groups: [{ name: 'shared', minShareCount: 2 }] };

/** How modules are built that begin at some entries. */
function modules(input: Readonly<Record<string, string>>, { first = false, shared = false } = {}): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      emptyOutDir: first,
      modulePreload: shared && { polyfill: false },
      rolldownOptions: {
        input,
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
          assetFileNames: 'assets/[name][extname]',
          ...(shared ? { codeSplitting: SHARED } : {}),
        },
      },
    },
  };
}

/** How a script is built that is no module. */
function classicScript(name: string, file: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      emptyOutDir: false,
      rolldownOptions: {
        input: { [name]: join(extension, file) },
        output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  };
}
