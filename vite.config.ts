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

/**
 * `vite build --mode chromium|firefox`, or with `-newsroom` behind it, writes dist/<mode>, ready to load unpacked: ES modules for the pages, then
 * the background and each content script as one classic script. Browsers inject nothing else, and of a module worker Chromium keeps no compiled
 * code: it would compile a megabyte at each start, and each function again when it is first called.
 */
export default defineConfig(({ mode }) => {
  const built = buildTarget(mode);
  const { browser, edition, name: folder } = built;
  const target = browser === 'chromium' ? 'chrome128' : 'firefox140';
  const htmlFiles = readdirSync(pages).filter((name) => name.endsWith('.html'));
  return {
    root: pages,
    publicDir: false,
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      languageData('language/en.json', join(extension, 'background/data-slots.ts')),
      editionSlot(root, edition),
      packagedFiles(root, built),
      licences(root),
    ],
    build: { target, outDir: join(root, 'dist', folder), modulePreload: false, assetsInlineLimit: 0, sourcemap: false },
    environments: {
      client: {
        build: {
          emptyOutDir: true,
          rolldownOptions: {
            input: Object.fromEntries(htmlFiles.map((name) => [name.replace('.html', ''), join(pages, name)])),
            output: {
              format: 'es',
              entryFileNames: '[name].js',
              chunkFileNames: 'chunks/[name].js',
              assetFileNames: 'assets/[name][extname]',
            },
          },
        },
      },
      background: classicScript('worker', edition === 'newsroom' ? 'newsroom/main.ts' : 'background/main.ts'),
      content: classicScript('content', 'content/main.ts'),
      visits: classicScript('visits', 'content/visits/main.ts'),
    },
    builder: {
      async buildApp(builder) {
        const { client, background, content, visits } = builder.environments;
        if (!client || !background || !content || !visits) throw new Error('The build environments are missing.');
        await builder.build(client);
        await builder.build(background);
        await builder.build(content);
        await builder.build(visits);
      },
    },
  };
});

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
