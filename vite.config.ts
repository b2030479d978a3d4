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
 * `vite build --mode chromium|firefox`, or with `-newsroom` behind it, writes dist/<mode>, ready to load unpacked: ES modules for the pages and the
 * worker, then each content script as one classic script, because browsers inject nothing else.
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
            input: {
              ...Object.fromEntries(htmlFiles.map((name) => [name.replace('.html', ''), join(pages, name)])),
              background: join(extension, edition === 'newsroom' ? 'newsroom/main.ts' : 'background/main.ts'),
            },
            output: {
              format: 'es',
              entryFileNames: '[name].js',
              chunkFileNames: 'chunks/[name].js',
              assetFileNames: 'assets/[name][extname]',
            },
          },
        },
      },
      content: classicScript('content', 'content/main.ts'),
      visits: classicScript('visits', 'content/visits/main.ts'),
    },
    builder: {
      async buildApp(builder) {
        const { client, content, visits } = builder.environments;
        if (!client || !content || !visits) throw new Error('The build environments are missing.');
        await builder.build(client);
        await builder.build(content);
        await builder.build(visits);
      },
    },
  };
});

/** How a script is built that browsers inject into pages. */
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
