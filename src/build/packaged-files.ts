import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import type { Browser } from './browser-target.ts';
import { filesBelow } from './files-below.ts';
import { interfaceTexts } from './interface-texts.ts';
import { trimManifest, type Manifest } from './trim-manifest.ts';

/**
 * Vite plugin that adds what is packaged as it stands: the browser's manifest, the interface texts, the icons and the
 * licence. Only the environment `client` carries them.
 * @param root folder of manifest.json
 */
export function packagedFiles(root: string, browser: Browser): Plugin {
  return {
    name: 'second-source:packaged-files',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) => this.emitFile({ type: 'asset', fileName, source });
      const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as Manifest;
      emit('manifest.json', `${JSON.stringify(trimManifest(manifest, browser), null, 2)}\n`);
      emit('LICENSE', readFileSync(join(root, 'LICENSE')));
      for (const language of readdirSync(join(root, 'src/_locales'))) {
        emit(`_locales/${language}/messages.json`, `${JSON.stringify(interfaceTexts(join(root, 'src/_locales', language)))}\n`);
      }
      for (const file of filesBelow(join(root, 'icons'))) {
        if (file.endsWith('.png')) emit(relative(root, file), readFileSync(file));
      }
    },
  };
}
