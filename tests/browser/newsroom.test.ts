import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANALYSIS_VERSION } from '../../src/claims/analyse.ts';
import type { Access } from '../../src/newsroom/access.ts';
import { connectNats } from '../../src/newsroom/nats-wire.ts';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { startDemoServer, type DemoServer } from '../demo/server.ts';
import { bareFetch, bareLatency, besideBare } from '../newsroom/bare-client.ts';
import { ADMIN, Cluster, LIBRARY, MEMBER } from '../newsroom/cluster/cluster.ts';
import { serverVersion } from '../newsroom/cluster/find-server.ts';
import type { User } from '../newsroom/cluster/server-config.ts';
import { howMany, report } from '../support/run-size.ts';
import { useNodeWebSocket } from '../newsroom/cluster/node-websocket.ts';
import { deskAnalysis, deskArticle, DeskClient, deskMessage } from '../newsroom/desk-client.ts';
import { launch } from './driver/launch.ts';
import type { BrowserName, BrowserSession, Page } from './driver/session.ts';
import { waitUntil } from './driver/wait-until.ts';
import { picture } from './fixture.ts';
import { axeViolations } from './popup/axe.ts';
import { saveArticle } from './popup/popup-page.ts';
import { openOwnPage } from './own-page/open-own-page.ts';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<{ readonly value: { readonly total: number; readonly rows: readonly Row[] } }> } };

interface Row {
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
}

/** A browser with the edition for newsrooms, and its options. */
class Desk {
  readonly session: BrowserSession;
  readonly options: Page;

  private constructor(session: BrowserSession, options: Page) {
    this.session = session;
    this.options = options;
  }

  static async open(name: BrowserName, server: DemoServer): Promise<Desk> {
    const session = await launch(name, { extension: resolve('dist', `${name}-newsroom`), headless: true });
    const options = await openOwnPage(session, server.home, 'options.html');
    await options.waitForSelector('#newsroom-servers');
    return new Desk(session, options);
  }

  async type(field: string, words: string): Promise<void> {
    // The form must hear of it: the next picture of how things stand would bring the old words back, and these would come behind them.
    await this.options.$eval(`#newsroom-${field}`, (element) => {
      (element as HTMLInputElement).value = '';
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await this.options.type(`#newsroom-${field}`, words);
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

  /** Number of shared articles. */
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

/** Milliseconds until what was not reached at once is tried again, however often that failed before. */
const LONGEST_WAIT = 75_000;
/** Edits that are timed. */
const EDITS = howMany(5, 50);
/** Articles that a newcomer finds. */
const NEWCOMER = howMany(60, 2000);

/** Puts articles into a library as another client would. */
async function fill(access: Access, count: number): Promise<void> {
  const wire = await connectNats(access);
  for (let number = 0; number < count; number += 1) {
    const { id, data } = deskMessage(number, ANALYSIS_VERSION);
    await wire.publish(id, data, `fill-${number}`, 0);
  }
  await wire.close();
}

describe.skipIf(serverVersion() === null)('the edition for newsrooms (skipped without nats-server)', () => {
  let cluster: Cluster, server: DemoServer;
  const open: Desk[] = [];
  beforeAll(async () => {
    useNodeWebSocket();
    cluster = await Cluster.start();
    server = await startDemoServer();
  });
  afterAll(async () => {
    for (const { session } of open) await session.close();
    await server.close();
    await cluster.close();
  });

  it('lets two profiles of Chromium share: what one saves, the other checks against within seconds', async () => {
    await cluster.makeLibrary();
    for (let at = 0; at < 2; at += 1) open.push(await Desk.open('chromium', server));
    const [a, b] = open as [Desk, Desk];
    await a.type('servers', cluster.addresses.join(' '));
    await a.type('library', LIBRARY);
    await a.type('user', MEMBER.user);
    await a.type('password', 'yesterday');
    await a.press(/^Test connection/);
    await a.says(/do not accept this sign-in/);
    await a.type('password', MEMBER.password);
    await a.press(/^Test connection/);
    await a.says(/kept on 3 servers/);
    await a.join(cluster);
    await b.join(cluster);
    await saveArticle(a.session, server.addressOf(DEMO_ARTICLES.wire));
    const [title = ''] = await a.titles();
    await waitUntil('the article to come to the other', async () => (await b.titles()).includes(title) || undefined);
    await b.says(/1 article is shared/);
    expect(await axeViolations(b.options)).toEqual([]);
    const times: number[] = [];
    for (let number = 0; number < EDITS; number += 1) {
      const begun = performance.now();
      await a.tag(`edit-${number}`);
      await waitUntil('the edit to come', async () => (await b.rows())[0]?.tags.includes(`edit-${number}`));
      times.push(performance.now() - begun);
    }
    report(`from an edit in one Chromium to another that asks each 50 ms: ${besideBare(times, await bareLatency(cluster, EDITS))}`);
    // The worker is killed as soon as it has saved: what it had to send is sent by the next.
    await saveArticle(b.session, server.addressOf(DEMO_ARTICLES.otherEvent));
    await b.session.stopBackground();
    await waitUntil('what the killed worker had to send', async () => (await a.titles()).length === 2 || undefined);
    expect((await cluster.stream()).state.messages).toBe(2);
    await picture(b.session, b.options, 'newsroom-options');
  });

  it('takes a newcomer in with checks meanwhile, stopped and resumed', async () => {
    const library = 'archive';
    await cluster.makeLibrary(library);
    const access = cluster.access({ library, signIn: { by: 'password', user: ADMIN.user, password: ADMIN.password } });
    await fill(access, NEWCOMER);
    const bare = await bareFetch(access);
    const [, b] = open as [Desk, Desk];
    await b.press(/^Leave and forget/);
    await b.press(/^Leave now/);
    await b.options.waitForSelector('#newsroom-servers');
    const begun = Date.now();
    await b.join(cluster, library, ADMIN, /Taking in what others saved|Up to date/);
    await b.press(/^Stop for now/);
    await b.says(/Stopped/);
    const reached = (await b.titles()).length;
    const pause = Date.now();
    await b.press(/^Go on/);
    await waitUntil('all to have come', async () => (await b.shared()) === NEWCOMER || undefined, 600_000);
    const seconds = (Date.now() - begun) / 1000;
    expect(pause).toBeGreaterThan(begun);
    report(`newcomer in Chromium: ${(NEWCOMER / seconds).toFixed(0)} articles a second over all (${NEWCOMER} articles, stopped once with ${reached} in), ${(seconds / bare).toFixed(1)} times as long as the bare client's fetch (${(NEWCOMER / bare).toFixed(0)} a second)`);
  }, 700_000);

  it('shares from Firefox, too, and takes in what others save, also after its background was ended', async () => {
    await cluster.makeLibrary();
    const firefox = await Desk.open('firefox', server);
    open.push(firefox);
    await firefox.join(cluster);
    await saveArticle(firefox.session, server.addressOf(DEMO_ARTICLES.otherEvent));
    const node = await DeskClient.open(cluster.access());
    await waitUntil('the article of Firefox to come', async () => {
      await node.round();
      return (await node.view()).length > 0 || undefined;
    });
    await firefox.session.stopBackground();
    await node.desk.library.save(deskArticle(1), deskAnalysis());
    await node.round();
    await waitUntil('the article of the other to come', async () => (await firefox.titles()).includes(deskArticle(1).title) || undefined);
    expect((await cluster.stream()).state.messages).toBe((await firefox.titles()).length);
  });
});
