import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { startDemoServer, type DemoServer } from '../demo/server.ts';
import { Cluster, LIBRARY, MEMBER } from '../newsroom/cluster/cluster.ts';
import { serverVersion } from '../newsroom/cluster/find-server.ts';
import { useNodeWebSocket } from '../newsroom/cluster/node-websocket.ts';
import { deskAnalysis, deskArticle, DeskClient } from '../newsroom/desk-client.ts';
import { launch } from './driver/launch.ts';
import type { BrowserName, BrowserSession, Page } from './driver/session.ts';
import { waitUntil } from './driver/wait-until.ts';
import { picture } from './fixture.ts';
import { axeViolations } from './popup/axe.ts';
import { openPopup, saveArticle } from './popup/popup-page.ts';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<{ readonly value: { readonly total: number; readonly rows: readonly { readonly title: string }[] } }> } };

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
    const popup = await openPopup(session, await session.open(server.home));
    const address = popup.page.url().replace('popup.html', 'options.html');
    await popup.close();
    const options = await session.open(server.home);
    await options.goto(address, { waitUntil: [] }); // Firefox never tells that a page of the extension has loaded
    await options.waitForSelector('#newsroom-servers');
    return new Desk(session, options);
  }

  async type(field: string, words: string): Promise<void> {
    await this.options.$eval(`#newsroom-${field}`, (element) => { (element as HTMLInputElement).value = ''; });
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

  says(what: RegExp): Promise<string> {
    return waitUntil(`the options to say ${String(what)}`, async () => {
      const text = await this.options.$eval('#newsroom', (element) => (element as HTMLElement).innerText);
      return what.exec(text)?.[0];
    });
  }

  async join(cluster: Cluster): Promise<void> {
    await this.type('servers', cluster.addresses.join(' '));
    await this.type('library', LIBRARY);
    await this.type('user', MEMBER.user);
    await this.type('password', MEMBER.password);
    await this.press(/^Start sharing/);
    await this.says(/Up to date/);
  }

  /** Headlines in the library, as the extension's own pages are told. */
  async titles(): Promise<readonly string[]> {
    const answer = await this.options.evaluate(() => chrome.runtime.sendMessage({ name: 'list-clippings', args: { order: 'title', filter: {}, limit: 100, cursor: null } }));
    return answer.value.rows.map(({ title }) => title);
  }
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
    await picture(b.session, b.options, 'newsroom-options');
  });

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
