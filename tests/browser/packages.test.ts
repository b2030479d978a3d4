import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files-below.ts';
import { BROWSERS } from './driver/session.ts';

const run = promisify(execFile);
const tool = (name: string): string => resolve('node_modules', '.bin', name);
const folder = mkdtempSync(join(tmpdir(), 'packages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file of a build, by its path in it. */
function filesOf(build: string): ReadonlyMap<string, string> {
  return new Map(filesBelow(build).map((file) => [relative(build, file), readFileSync(file, 'base64')]));
}

describe.each(BROWSERS)('the package for %s', (name) => {
  it('comes to the same bytes when it is built again', async () => {
    await run(tool('vite'), ['build', '--mode', name, '--outDir', join(folder, name), '--logLevel', 'warn'], { env: { ...process.env, NODE_ENV: undefined } }); // as a builder's shell has it, not a test's
    const [first, again] = [filesOf(resolve('dist', name)), filesOf(join(folder, name))];
    expect([...again.keys()].toSorted()).toEqual([...first.keys()].toSorted());
    expect([...again].filter(([file, bytes]) => bytes !== first.get(file)).map(([file]) => file)).toEqual([]);
  });
});

it('has no errors for web-ext, and the warnings alone that the README explains to reviewers', async () => {
  const { stdout } = await run(tool('web-ext'), ['lint', '--source-dir', resolve('dist', 'firefox'), '--output', 'json'], { maxBuffer: 2 ** 26 });
  const { errors, warnings } = JSON.parse(stdout) as { readonly errors: readonly unknown[]; readonly warnings: readonly { readonly code: string; readonly file: string }[] };
  expect(errors).toEqual([]);
  const readability = (file: string) => [file, file].map((one) => `UNSAFE_VAR_ASSIGNMENT ${one}`);
  const found = warnings.map(({ code, file }) => `${code} ${file}`).filter((warning) => !/^UNSAFE_VAR_ASSIGNMENT chunks\//.test(warning));
  expect(found.toSorted()).toEqual(['KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION manifest.json', ...readability('content.js'), ...readability('options.js')]);
  expect(warnings.filter(({ file }) => file.startsWith('chunks/')), 'Preact, in the popup and in what the other pages share').toHaveLength(2);
  expect(warnings).toHaveLength(found.length + 2);
});
