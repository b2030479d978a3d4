/**
 * Renders every state of the popup and of the saved page in headless Chromium, writes build/gallery/*.png to look at, and
 * says what axe finds. Arguments are parts of names: `tsx tests/ui/gallery/pictures.ts results.dark` takes those alone.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../browser/driver/find-browser.ts';
import { examine } from './examine.ts';
import { SHOTS } from './shots.ts';
import { serveGallery } from './site.ts';
import { setScene } from './take-shot.ts';

const folder = fileURLToPath(new URL('../../../build/gallery/', import.meta.url));
const wanted = process.argv.slice(2);
const shots = SHOTS.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
mkdirSync(folder, { recursive: true });
const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('Chromium is needed for the pictures; CHROMIUM_PATH can name it.');
const site = await serveGallery();
const browser = await launch({
  executablePath,
  args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
});
let faults = 0;
try {
  for (const shot of shots) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await setScene(page, site.address, shot);
    const found = await examine(page);
    faults += found.length;
    for (const fault of found) console.error(`${shot.name}: ${fault}`);
    await page.screenshot({ path: `${folder}${shot.name}.png`, fullPage: shot.path.startsWith('popup') });
    await page.close();
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(`${shots.length} pictures in build/gallery, ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
