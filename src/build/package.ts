import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { TARGETS } from './browser-target.ts';
import { filesBelow } from './files-below.ts';
import { zipFiles } from './zip-files.ts';

/**
 * `npm run package`: zips every build of dist, those of the ordinary edition for the stores, and the sources as tracked by git, which the
 * Firefox store asks for with bundled code. Run after the build.
 */
const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { readonly version: string };

for (const { name, browser, edition } of TARGETS) {
  const folder = join(root, 'dist', name);
  const files = new Map<string, Uint8Array>(filesBelow(folder).map((file) => [relative(folder, file), readFileSync(file)]));
  if (browser === 'chromium' && edition === 'ordinary') files.set('manifest.json', forTheStore(files.get('manifest.json')));
  pack(name, files);
}
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
pack('source', new Map(tracked.map((file) => [file, readFileSync(join(root, file))])));

/** Chrome's store gives extensions its own key, and takes none that brings one. */
function forTheStore(manifest: Uint8Array = new Uint8Array()): Uint8Array {
  const { key: _key, ...rest } = JSON.parse(new TextDecoder().decode(manifest)) as Record<string, unknown>;
  return new TextEncoder().encode(`${JSON.stringify(rest, null, 2)}\n`);
}

function pack(name: string, files: ReadonlyMap<string, Uint8Array>): void {
  const target = join(root, 'dist', `second-source-${version}-${name}.zip`);
  writeFileSync(target, zipFiles(files));
  console.log(`${relative(root, target)}  ${(statSync(target).size / 1024).toFixed(0)} KB, ${files.size} files`);
}
