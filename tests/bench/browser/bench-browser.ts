import type { Browser, CDPSession, Extension, Page, Target, WebWorker } from 'puppeteer-core';
import { startChromium } from '../../browser/driver/chromium.ts';
import { waitUntil } from '../../browser/driver/wait-until.ts';
import type { Result } from '../../../src/extension/messages/result.ts';
import type { RequestAnswer, RequestArgs, RequestName } from '../../../src/extension/messages/requests.ts';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** A file of the package that is no page of the extension: a document of its origin in which nothing else runs. */
const STILL_PAGE = 'licences.txt';

/** A real Chromium with the extension over a profile, and ways in that only a measurement needs. */
export class BenchBrowser {
  readonly browser: Browser;
  readonly extension: Extension;
  /** A document of the extension's origin: from here messages are sent, and the database can be reached. */
  readonly control: Page;

  private constructor(browser: Browser, extension: Extension, control: Page) {
    [this.browser, this.extension, this.control] = [browser, extension, control];
  }

  static async start(folder: string, profile: string): Promise<BenchBrowser> {
    const { browser, extension } = await startChromium({ extension: folder, headless: true, profile });
    const control = await browser.newPage();
    await control.goto(`chrome-extension://${extension.id}/${STILL_PAGE}`);
    return new BenchBrowser(browser, extension, control);
  }

  url(path: string): string {
    return `chrome-extension://${this.extension.id}/${path}`;
  }

  /** Asks the background as the extension's pages do. */
  async ask<Name extends RequestName>(name: Name, args: RequestArgs<Name>): Promise<RequestAnswer<Name>> {
    const answer = (await this.control.evaluate((message) => chrome.runtime.sendMessage(message), { name, args } as unknown)) as Result<RequestAnswer<Name>>;
    if (!answer.ok) throw new Error(`The background answered "${name}" with ${answer.error}.`);
    return answer.value;
  }

  /** Does rounds of what is due in the library until nothing is. */
  async keepHouse(): Promise<void> {
    for (let rounds = 0; rounds < 1000; rounds++) if ((await this.ask('keep-house', {})).done) return;
  }

  async worker(): Promise<WebWorker> {
    const target = await waitUntil('the worker', () => Promise.resolve(this.#workerTarget()));
    const worker = await target.worker();
    if (worker === null) throw new Error('The worker cannot be reached.');
    return worker;
  }

  /** Ends the worker; the next message starts it again. */
  async stopWorker(): Promise<void> {
    await (await this.#workerTarget()?.worker())?.close();
    await waitUntil('the worker to end', () => Promise.resolve(this.#workerTarget() === undefined));
  }

  async workerSession(): Promise<CDPSession> {
    return (await this.worker()).client;
  }

  #workerTarget(): Target | undefined {
    return this.browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(this.url('')));
  }

  /** Bytes that the library takes on the disk. */
  async storedBytes(): Promise<number> {
    return this.control.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
