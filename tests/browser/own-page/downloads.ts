import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { BrowserName, Page } from '../driver/session.ts';
import { waitUntil } from '../driver/wait-until.ts';

/** Files that a page of Firefox hands over, by name: its downloads cannot be sent into a folder. */
interface Kept {
  kept?: Record<string, string>;
}

/** Waits for the first file with an ending that was handed over, and reads it. */
export type Downloaded = (ending: string) => Promise<string>;

/** For the present block of tests: a function that keeps what a page hands over from then on. */
export function useDownloads(name: BrowserName): (page: Page) => Promise<Downloaded> {
  if (name === 'firefox') return keepInPage;
  const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (page) => keepInFolder(page, folder);
}

async function keepInPage(page: Page): Promise<Downloaded> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    const kept: Record<string, string> = {};
    (globalThis as Kept).kept = kept;
    URL.createObjectURL = (file) => {
      if (file instanceof File) void file.text().then((text) => Object.assign(kept, { [file.name]: text }));
      return make(file);
    };
  });
  return (ending) => waitUntil(`a download of *${ending}`, () => page.evaluate((wanted) => Object.entries((globalThis as Kept).kept ?? {}).find(([file]) => file.endsWith(wanted))?.[1], ending));
}

async function keepInFolder(page: Page, folder: string): Promise<Downloaded> {
  for (const file of readdirSync(folder)) rmSync(join(folder, file));
  const cdp = await page.createCDPSession();
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return (ending) =>
    waitUntil(`a download of *${ending}`, async () => {
      const file = readdirSync(folder).find((one) => one.endsWith(ending));
      const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
      return text === '' ? null : text; // the browser makes the file before it writes it
    });
}
