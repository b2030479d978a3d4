import { launch } from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../browser/driver/find-browser.ts';
import { BrowserMissingError } from '../../browser/driver/install-browsers.ts';
import type { Shot } from './shots.ts';
import { serveGallery } from './site.ts';
import { setScene } from './take-shot.ts';

const ARGUMENTS = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The gallery, open in a Chromium of its own. */
export interface Gallery {
  /** Shows a scene in a new tab, hands the tab over, and closes it afterwards. A script error in the page is thrown. */
  readonly show: <Result>(shot: Shot, look: (page: Page) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** Builds and serves the gallery and starts the browser; throws BrowserMissingError where there is none. */
export async function openGallery(): Promise<Gallery> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new BrowserMissingError('No Chromium found');
  const site = await serveGallery();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium refuses its sandbox to root
  const browser = await launch({ executablePath, args: [...ARGUMENTS, ...sandbox] });
  return {
    async show(shot, look) {
      const page = await browser.newPage();
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      try {
        await setScene(page, site.address, shot);
        const result = await look(page);
        if (errors.length > 0) throw errors[0];
        return result;
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
