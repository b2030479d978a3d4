import { expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../demo/articles.ts';
import { bareFetch, bareLatency, besideBare } from '../newsroom/bare-client.ts';
import { ADMIN, LIBRARY, MEMBER } from '../newsroom/cluster/cluster.ts';
import { howMany, report } from '../support/run-size.ts';
import { deskAnalysis, deskArticle, DeskClient } from '../newsroom/desk-client.ts';
import { waitUntil } from './driver/wait-until.ts';
import { picture } from './fixture.ts';
import { describeDesks } from './newsroom/describe-desks.ts';
import type { Desk } from './newsroom/desk.ts';
import { fill } from './newsroom/fill.ts';
import { axeViolations } from './popup/axe.ts';
import { saveArticle } from './popup/popup-page.ts';

/** Edits that are timed. */
const EDITS = howMany(5, 50);
/** Articles that a newcomer finds. */
const NEWCOMER = howMany(60, 2000);

describeDesks('the edition for newsrooms', (desks) => {
  it('lets two profiles of Chromium share: what one saves, the other checks against within seconds', async () => {
    const { cluster, server, open } = desks();
    const [a, b] = [await open('chromium'), await open('chromium')];
    await a.type('servers', cluster.addresses.join(' '));
    await a.type('library', LIBRARY);
    await a.type('user', MEMBER.user);
    await a.type('password', 'yesterday');
    await a.press(/^Test connection/);
    await a.says(/do not accept this sign-in/);
    await a.type('password', MEMBER.password);
    await a.press(/^Test connection/);
    await a.says(/kept on 3 servers/);
    // By TLS, of an authority that this browser does not know; with one that it does: see the long tests.
    await a.type('servers', cluster.secureAddress);
    await a.press(/^Test connection/);
    await a.says(/No connection[\s\S]*certificate may have expired/);
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
  }, howMany(120_000, 600_000));

  it('takes a newcomer in, stopped and resumed', async () => {
    const { cluster, opened } = desks();
    const library = 'archive';
    await cluster.makeLibrary(library);
    const access = cluster.access({ library, signIn: { by: 'password', user: ADMIN.user, password: ADMIN.password } });
    await fill(access, NEWCOMER);
    const bare = await bareFetch(access);
    const b = opened[1] as Desk;
    await b.press(/^Leave and forget/);
    await b.press(/^Leave now/);
    await b.options.waitForSelector('#newsroom-servers');
    const begun = Date.now();
    await b.join(cluster, library, ADMIN, /Taking in what others saved|Up to date/);
    await b.press(/^Stop for now/);
    await b.says(/Stopped/);
    const reached = (await b.titles()).length;
    await b.press(/^Go on/);
    await waitUntil('all to have come', async () => (await b.shared()) === NEWCOMER || undefined, 600_000);
    const seconds = (Date.now() - begun) / 1000;
    await b.says(/Up to date/);
    // Those of this library and the two saved before the member left the other.
    expect((await b.titles()).length).toBe(Math.min(100, NEWCOMER + 2));
    report(`newcomer in Chromium: ${(NEWCOMER / seconds).toFixed(0)} articles a second over all (${NEWCOMER} articles, stopped once with ${reached} in), ${(seconds / bare).toFixed(1)} times as long as the bare client's fetch (${(NEWCOMER / bare).toFixed(0)} a second)`);
  }, 700_000);

  it('shares from Firefox, too, and takes in what others save, also after its background was ended', async () => {
    const { cluster, server, open } = desks();
    await cluster.makeLibrary();
    const firefox = await open('firefox');
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
