import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
  writeFileSync(join(folder, 'firefox'), '#!/bin/sh\n', { mode: 0o755 });
  writeFileSync(join(folder, 'firefox-esr'), 'not a program');
  chmodSync(join(folder, 'firefox-esr'), 0o644);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('findBrowser', () => {
  it('finds a browser in any folder of PATH', () => {
    expect(findBrowser('firefox', { PATH: ['', '/nowhere', folder].join(delimiter) })).toBe(join(folder, 'firefox'));
  });

  it.skipIf(process.platform === 'darwin')('answers null where PATH has none', () => {
    expect(findBrowser('chromium', { PATH: folder })).toBeNull();
    expect(findBrowser('chromium', {})).toBeNull();
  });

  it('prefers the program that the environment names', () => {
    const named = join(folder, 'firefox');
    expect(findBrowser('chromium', { PATH: '', CHROMIUM_PATH: named })).toBe(named);
  });

  it('answers null where the environment names a program that does not run', () => {
    expect(findBrowser('firefox', { PATH: folder, FIREFOX_PATH: join(folder, 'firefox-esr') })).toBeNull();
  });
});
