import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: typeof axeCore;

/** What is wrong with the page as it stands: axe violations, and text that runs out of the window sideways. */
export async function examine(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations } = await axe.run(document);
    const root = document.documentElement;
    const sideways = root.scrollWidth > innerWidth ? [`runs ${root.scrollWidth - innerWidth} px out of the window`] : [];
    return [
      ...violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`),
      ...sideways,
    ];
  });
}
