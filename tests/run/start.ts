/** `npm start`: builds the extension and shows it at work on the demo articles in a real browser. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowsers } from '../browser/driver/install-browsers.ts';
import { launch } from '../browser/driver/launch.ts';
import type { BrowserSession, Popup } from '../browser/driver/session.ts';
import { openPopup, saveArticle } from '../browser/popup/popup-page.ts';
import { shownFindings } from '../browser/popup/shown-findings.ts';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { startDemoServer } from '../demo/server.ts';
import type { DemoServer } from '../demo/server.ts';
import { findingsAsText } from './print-findings.ts';
import { startOptions } from './start-options.ts';
import { runCommand } from './step.ts';

const SAVED = [DEMO_ARTICLES.wire, DEMO_ARTICLES.reprint, DEMO_ARTICLES.update, DEMO_ARTICLES.otherEvent];
const READ = DEMO_ARTICLES.independent;
const PICTURES = 'build/start';

async function main(): Promise<void> {
  const { browser, display } = startOptions(process.argv.slice(2), process.env, process.platform);
  await ensureBrowsers([browser]);
  console.log(`▸ building the extension for ${browser}`);
  if ((await runCommand('vite', ['build', '--mode', browser, '--logLevel', 'warn'])) !== 0) throw new Error('the build failed');
  const server = await startDemoServer();
  console.log(`▸ demo articles at ${server.home}`);
  const session = await launch(browser, { extension: resolve('dist', browser), headless: !display });
  try {
    const popup = await showAtWork(session, server);
    if (display) {
      console.log('\nThe browser stays open: open the other articles, press the Second Source button. Close it to end.');
      await session.closed;
    } else {
      await popup.close();
    }
  } finally {
    await session.close();
    await server.close();
  }
}

/** Saves the demo's coverage, opens the article to be read, and leaves the popup open over it. */
async function showAtWork(session: BrowserSession, server: DemoServer): Promise<Popup> {
  for (const article of SAVED) {
    console.log(`▸ saving “${article.title}” (${article.outlet})`);
    await saveArticle(session, server.addressOf(article));
  }
  console.log(`▸ reading “${READ.title}” (${READ.outlet})`);
  const tab = await session.open(server.addressOf(READ));
  const popup = await openPopup(session, tab);
  const findings = await shownFindings(popup.page);
  if (findings.length === 0) throw new Error('the popup shows no findings');
  console.log(`\n${findingsAsText(findings)}\n`);
  mkdirSync(PICTURES, { recursive: true });
  const picture = resolve(PICTURES, `popup-${session.name}.png`);
  await popup.page.screenshot({ path: picture });
  console.log(`Picture of the popup: ${picture}`);
  return popup;
}

main().catch((error: unknown) => {
  console.error(`npm start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
