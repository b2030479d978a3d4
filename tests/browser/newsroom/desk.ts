import { resolve } from 'node:path';
import { LIBRARY, MEMBER, type Cluster } from '../../newsroom/cluster/cluster.ts';
import type { User } from '../../newsroom/cluster/server-config.ts';
import type { DemoServer } from '../../demo/server.ts';
import { launch } from '../driver/launch.ts';
import type { BrowserName, BrowserSession, ElementHandle, LaunchOptions, Page } from '../driver/session.ts';
import { waitUntil } from '../driver/wait-until.ts';
import { openOwnPage } from '../own-page/open-own-page.ts';

/** Milliseconds until what was not reached at once is tried again, however often that failed before. */
const LONGEST_WAIT = 75_000;

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<{ readonly value: { readonly total: number; readonly rows: readonly Row[] } }> } };

/** What the library page is told of an article. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly analysisVersion: number;
}

/** A browser with the edition for newsrooms, and its options. */
export class Desk {
  readonly session: BrowserSession;
  readonly options: Page;

  private constructor(session: BrowserSession, options: Page) {
    this.session = session;
    this.options = options;
  }

  static async open(name: BrowserName, server: DemoServer, how: Partial<LaunchOptions> = {}): Promise<Desk> {
    const session = await launch(name, { extension: resolve('dist', `${name}-newsroom`), headless: true, ...how });
    const desk = new Desk(session, await openOwnPage(session, server.home, 'options.html'));
    await desk.options.waitForSelector('#newsroom button');
    return desk;
  }

  async type(field: string, words: string): Promise<void> {
    // The form must hear of it: the next picture of how things stand would bring the old words back, and these would come behind them.
    await this.options.$eval(`#newsroom-${field}`, (element) => {
      (element as HTMLInputElement).value = '';
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await this.options.type(`#newsroom-${field}`, words);
  }

  /** Signs in with a file of credentials. */
  async chooseCreds(file: string): Promise<void> {
    await this.options.click('#newsroom .choices label:nth-of-type(3) input');
    const chooser = (await this.options.waitForSelector('#newsroom input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await chooser.uploadFile(file);
    await this.says(/file has been read/);
  }

  async press(words: RegExp): Promise<void> {
    await this.options.bringToFront();
    await waitUntil(`a button ${String(words)}`, async () => {
      for (const button of await this.options.$$('#newsroom button')) {
        if (!words.test(await button.evaluate((element) => element.innerText))) continue;
        await button.click();
        return true;
      }
      return undefined;
    });
  }

  async says(what: RegExp): Promise<string> {
    await this.options.bringToFront(); // a page out of sight asks nobody how things stand
    let text = '';
    const said = waitUntil(`the options to say ${String(what)}`, async () => {
      text = await this.options.$eval('#newsroom', (element) => (element as HTMLElement).innerText);
      return what.exec(text)?.[0];
    }, LONGEST_WAIT);
    return said.catch((error: unknown) => {
      throw new Error(`${String(error)}; they say: ${text}`, { cause: error });
    });
  }

  async join(cluster: Cluster, library = LIBRARY, { user, password }: Pick<User, 'user' | 'password'> = MEMBER, says = /Up to date/): Promise<void> {
    await this.type('servers', cluster.addresses.join(' '));
    await this.type('library', library);
    await this.type('user', user);
    await this.type('password', password);
    await this.press(/^Start sharing/);
    await this.says(says);
  }

  /** Number of shared articles, as the options say while they are in sight. */
  async shared(): Promise<number> {
    const text = await this.options.$eval('#newsroom', (element) => (element as HTMLElement).innerText);
    return Number(/([\d,.]+) articles? (?:is|are) shared/u.exec(text)?.[1]?.replaceAll(/[,.]/gu, '') ?? 0);
  }

  /** The library, as the extension's own pages are told. */
  async rows(): Promise<readonly Row[]> {
    const answer = await this.options.evaluate(() => chrome.runtime.sendMessage({ name: 'list-clippings', args: { order: 'title', filter: {}, limit: 100, cursor: null } }));
    return answer.value.rows;
  }

  async titles(): Promise<readonly string[]> {
    return (await this.rows()).map(({ title }) => title);
  }

  /** Puts a tag on the first article. */
  async tag(tag: string): Promise<void> {
    const [row] = await this.rows();
    await this.options.evaluate((args) => chrome.runtime.sendMessage({ name: 'tag', args }), { ids: [row?.id ?? ''], add: [tag], remove: [] });
  }
}
