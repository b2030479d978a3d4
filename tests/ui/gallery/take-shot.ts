import type { Page } from 'puppeteer-core';
import type { Shot } from './shots.ts';

/** Opens a shot's page in a new tab under its circumstances and presses what it says; the page then stands still. */
export async function setScene(page: Page, address: string, shot: Shot): Promise<void> {
  // The browser's zoom is a narrower window of larger pixels.
  await page.setViewport({
    width: Math.round(shot.width / shot.zoom),
    height: Math.round(shot.height / shot.zoom),
    deviceScaleFactor: shot.zoom === 1 ? 1.5 : shot.zoom,
  });
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: shot.scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: shot.forcedColors ? 'active' : 'none' },
    ],
  });
  await page.goto(address + shot.path, { waitUntil: 'load' });
  await page.waitForSelector('.popup:not([aria-busy="true"]), .popup[data-state="looking"], article.saved, .event[data-state], .list-row, .options, article.report, .event-export, .message, .example');
  if (shot.ready !== undefined) await page.waitForSelector(shot.ready);
  for (const selector of [shot.press ?? []].flat()) {
    await page.click(selector);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
}
