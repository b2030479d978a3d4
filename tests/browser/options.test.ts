import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { backupText, emptyScene } from '../library/backup/backup-text.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from '../library/support/sample-article.ts';
import { BROWSERS } from './driver/session.ts';
import type { Page } from './driver/session.ts';
import { waitUntil } from './driver/wait-until.ts';
import { picture, useBrowser } from './fixture.ts';
import { saveArticle } from './popup/popup-page.ts';
import { axeViolations } from './popup/axe.ts';
import { openOwnPage } from './own-page/open-own-page.ts';


/** Waits until a part of the options says something. */
function says(page: Page, part: string, what: RegExp): Promise<string> {
  return waitUntil(`the options to say ${String(what)}`, async () => {
    const text = await page.$eval(`#${part}`, (element) => (element as HTMLElement).innerText);
    return what.exec(text)?.[0];
  });
}

/** Presses the first button of a part whose words match. */
async function pressIn(page: Page, part: string, words: RegExp): Promise<void> {
  await waitUntil(`a button ${String(words)}`, async () => {
    for (const button of await page.$$(`#${part} button`)) {
      if (!words.test(await button.evaluate((element) => element.innerText))) continue;
      await button.click();
      return true;
    }
    return undefined;
  });
}

async function choose(page: Page, part: string, ...files: string[]): Promise<void> {
  const field = await page.waitForSelector(`#${part} input[type="file"]`);
  await (field as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(...files);
}

/** The backup that the browser has put into the folder. */
async function downloaded(folder: string): Promise<string> {
  return join(folder, await waitUntil('the file', () => Promise.resolve(readdirSync(folder).find((file) => file.endsWith('.gz')))));
}

/** A backup of a library in memory, for a browser whose downloads cannot be sent elsewhere. */
async function written(folder: string): Promise<string> {
  const { library } = emptyScene();
  await library.save(sampleArticle(), sampleAnalysis(BRIDGE_TERMS));
  const file = join(folder, 'backup.jsonl.gz');
  writeFileSync(file, gzipSync(await backupText(library.backup)));
  return file;
}

describe.each(BROWSERS)('the options in %s', (name) => {
  const fixture = useBrowser(name);
  const folder = mkdtempSync(join(tmpdir(), `second-source-options-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true }));
  let page: Page;
  let backup = '';

  beforeAll(async () => {
    const { session, server } = fixture();
    await saveArticle(session, server.addressOf(DEMO_ARTICLES.wire));
    page = await openOwnPage(session, server.addressOf(DEMO_ARTICLES.otherEvent), 'options.html');
    if (name === 'chromium') await (await page.createCDPSession()).send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  });

  it('tell the keys, the room that is taken and the licences, without a fault in their build', async () => {
    expect(await says(page, 'keys', /Alt\+Shift\+S/)).toBeTruthy();
    expect(await says(page, 'storage', /take [\d.,]+ [kM]?B/)).toBeTruthy();
    expect(await axeViolations(page)).toEqual([]);
    await picture(fixture().session, page, 'options');
    const text = await page.evaluate(async () => (await fetch('licences.txt')).text());
    expect(text).toContain('preact');
    expect(text).toContain('GeoNames');
  });

  it('write a backup that holds the article', async () => {
    await pressIn(page, 'backup', /^Make a backup/);
    expect(await says(page, 'backup', /Written: second-source-/)).toBeTruthy();
    backup = name === 'chromium' ? await downloaded(folder) : await written(folder);
    expect(JSON.parse(gunzipSync(readFileSync(backup)).toString().split('\n')[0] ?? '')).toMatchObject({ format: 'second-source-backup', counts: { clippings: 1 } });
  });

  it('refuse a backup that was cut short, with one sentence', async () => {
    const cut = join(folder, 'cut.jsonl.gz');
    writeFileSync(cut, readFileSync(backup).subarray(0, 900));
    await choose(page, 'restore', cut);
    expect(await says(page, 'restore', /damaged or incomplete/)).toBeTruthy();
  });

  it('delete everything, and get it back from the backup though the worker dies on the way', async () => {
    await pressIn(page, 'reset', /^Delete everything/);
    await pressIn(page, 'reset', /^Go on/);
    await pressIn(page, 'reset', /^Delete everything now/);
    expect(await says(page, 'reset', /has been deleted/)).toBeTruthy();
    await fixture().session.stopBackground();
    await choose(page, 'restore', backup);
    expect(await says(page, 'restore', /It holds 1 article and/)).toBeTruthy();
    await fixture().session.stopBackground();
    await pressIn(page, 'restore', /^Add it/);
    expect(await says(page, 'restore', /Done: 1 new article, 0 completed/)).toBeTruthy();
  });

  it('put a backup in the place of the library, and the library back', async () => {
    await choose(page, 'restore', backup);
    await pressIn(page, 'restore', /^Replace my library/);
    expect(await says(page, 'restore', /now the one from the backup/)).toBeTruthy();
    await fixture().session.stopBackground();
    await pressIn(page, 'restore', /^Go back to it/);
    expect(await says(page, 'restore', /used before is back/)).toBeTruthy();
  });

  it('take in a saved page, and say so when it is there already', async () => {
    const { session, server } = fixture();
    const tab = await session.open(server.addressOf(DEMO_ARTICLES.independent));
    const html = await tab.content();
    await tab.close();
    const file = join(folder, 'saved.html');
    writeFileSync(file, `<!-- saved from url=(0040)${server.addressOf(DEMO_ARTICLES.independent)} -->\n${html}`);
    await page.bringToFront();
    await choose(page, 'import', file);
    expect(await says(page, 'import', /1 article taken in/)).toBeTruthy();
    await choose(page, 'import', file);
    expect(await says(page, 'import', /1 article was there already/)).toBeTruthy();
    await picture(fixture().session, page, 'options-imported');
  });
});
