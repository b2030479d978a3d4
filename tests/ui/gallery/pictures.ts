/**
 * Renders every state of the popup and of the saved page in headless Chromium, writes build/gallery/*.png to look at, and
 * says what is wrong with them. Arguments are parts of names: `npm run -s gallery -- results.dark` takes those alone.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { examine } from './examine.ts';
import { openGallery } from './open-gallery.ts';
import { SHOTS } from './shots.ts';

/** Chromium paints no taller picture, in CSS pixels; of a longer page the window is taken. */
const TALLEST = 10_000;

const folder = fileURLToPath(new URL('../../../build/gallery/', import.meta.url));
const wanted = process.argv.slice(2);
const shots = SHOTS.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
mkdirSync(folder, { recursive: true });
const gallery = await openGallery();
let faults = 0;
try {
  for (const shot of shots) {
    const found = await gallery.show(shot, async (page) => {
      await page.screenshot({ path: `${folder}${shot.name}.png`, fullPage: !shot.path.startsWith('saved') && (await page.evaluate(() => document.documentElement.scrollHeight)) < TALLEST });
      return examine(page);
    });
    for (const fault of found) console.error(`${shot.name}: ${fault}`);
    faults += found.length;
  }
} finally {
  await gallery.close();
}
console.log(`${shots.length} pictures in build/gallery, ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
