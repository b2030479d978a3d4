import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './session.ts';

const PROGRAMS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const ELSEWHERE: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** Name of the environment variable that names a browser's program: CHROMIUM_PATH or FIREFOX_PATH. */
export function pathVariable(name: BrowserName): string {
  return `${name.toUpperCase()}_PATH`;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: either way not this one
  }
}

/** Path of the browser's program: from its environment variable, PATH or its usual place; null where there is none. */
export function findBrowser(name: BrowserName, env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env[pathVariable(name)];
  if (named) return runs(named) ? named : null;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = PROGRAMS[name].flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...candidates, ...ELSEWHERE[name]].find(runs) ?? null;
}
