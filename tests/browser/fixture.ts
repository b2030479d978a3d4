import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
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

/** How the browser is started, and which addresses the tests have the reader ask it for, beside those of the tests' own server. */
export interface FixtureOptions extends Partial<LaunchOptions> {
  readonly mayAsk?: RegExp;
}

/**
 * Starts a fixture before the tests of the present block and ends it after them; the answer is to be called inside a test. A request to
 * anything but the tests' own server fails the test that was running.
 */
export function useBrowser(name: BrowserName, { mayAsk, ...options }: FixtureOptions = {}): () => Fixture {
  let fixture: Fixture | null = null;
  let looked = 0;
  /** Requests to elsewhere since the last look. */
  const strangers = (): readonly string[] => {
    const asked = fixture?.proxy.refused.slice(looked) ?? [];
    looked += asked.length;
    return asked.filter((address) => mayAsk?.test(address) !== true);
  };
  beforeAll(async () => {
    const server = await startDemoServer();
    const proxy = await startLoggingProxy(server.port);
    const session = await launch(name, { extension: resolve('dist', name), headless: true, proxyPort: proxy.port, ...options });
    fixture = { session, server, proxy };
  });
  afterEach(() => expect(strangers()).toEqual([]));
  afterAll(async () => {
    await fixture?.session.close();
    const late = strangers();
    await fixture?.proxy.close();
    await fixture?.server.close();
    expect(late).toEqual([]);
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
