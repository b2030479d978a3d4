import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startDemoServer } from '../demo/server.ts';
import type { DemoServer } from '../demo/server.ts';
import { launch } from './driver/launch.ts';
import { startLoggingProxy } from './driver/proxy.ts';
import type { LoggingProxy } from './driver/proxy.ts';
import type { BrowserName, BrowserSession, LaunchOptions, Page } from './driver/session.ts';

/** A browser with the built extension and an empty library, the demo's server, and the proxy between them. */
export interface Fixture {
  readonly session: BrowserSession;
  readonly server: DemoServer;
  readonly proxy: LoggingProxy;
}

/** Starts a fixture before the tests of the present block and ends it after them; the answer is to be called inside a test. */
export function useBrowser(name: BrowserName, options: Partial<LaunchOptions> = {}): () => Fixture {
  let fixture: Fixture | null = null;
  beforeAll(async () => {
    const server = await startDemoServer();
    const proxy = await startLoggingProxy(server.port);
    const session = await launch(name, { extension: resolve('dist', name), headless: true, proxyPort: proxy.port, ...options });
    fixture = { session, server, proxy };
  });
  afterAll(async () => {
    await fixture?.session.close();
    await fixture?.proxy.close();
    await fixture?.server.close();
  });
  return () => {
    if (fixture === null) throw new Error('the browser did not start');
    return fixture;
  };
}

/** Takes a picture of the popup or a page into the ignored build folder. */
export async function picture(session: BrowserSession, page: Page, name: string): Promise<void> {
  const folder = resolve('build', 'pictures');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: resolve(folder, `${name}-${session.name}.png`) });
}
