import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BROWSERS } from './browser-target.ts';
import { filesBelow } from './files-below.ts';
import { zipFiles } from './zip-files.ts';

/**
 * `npm run package`: zips dist/chromium and dist/firefox for the stores, and the sources as tracked by git, which the
 * Firefox store asks for with bundled code. Run after the build.
 */
const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { readonly version: string };

for (const browser of BROWSERS) {
  const folder = join(root, 'dist', browser);
  pack(browser, new Map(filesBelow(folder).map((file) => [relative(folder, file), readFileSync(file)])));
}
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
pack('source', new Map(tracked.map((file) => [file, readFileSync(join(root, file))])));

function pack(name: string, files: ReadonlyMap<string, Uint8Array>): void {
  const target = join(root, 'dist', `second-source-${version}-${name}.zip`);
  writeFileSync(target, zipFiles(files));
  console.log(`${relative(root, target)}  ${(statSync(target).size / 1024).toFixed(0)} KB, ${files.size} files`);
}
