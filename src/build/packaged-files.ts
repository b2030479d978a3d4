import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import type { BuildTarget, Edition } from './browser-target.ts';
import { filesBelow } from './files-below.ts';
import { interfaceTexts } from './interface-texts.ts';
import { manifestOf, type Manifest } from './trim-manifest.ts';

/** Files of texts that an edition has no use for. */
const FOREIGN: Readonly<Record<Edition, readonly string[]>> = { ordinary: ['newsroom.json'], newsroom: [] };

/**
 * Vite plugin that adds what is packaged as it stands: the build's manifest, the interface texts, the icons and the
 * licence. Only the environment `client` carries them.
 * @param root folder of manifest.json
 */
export function packagedFiles(root: string, target: BuildTarget): Plugin {
  return {
    name: 'second-source:packaged-files',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) => this.emitFile({ type: 'asset', fileName, source });
      const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as Manifest;
      emit('manifest.json', `${JSON.stringify(manifestOf(manifest, target), null, 2)}\n`);
      emit('LICENSE', readFileSync(join(root, 'LICENSE')));
      for (const language of readdirSync(join(root, 'src/_locales'))) {
        emit(`_locales/${language}/messages.json`, `${JSON.stringify(interfaceTexts(join(root, 'src/_locales', language), FOREIGN[target.edition]))}\n`);
      }
      for (const file of filesBelow(join(root, 'icons'))) {
        if (file.endsWith('.png')) emit(relative(root, file), readFileSync(file));
      }
    },
  };
}
