import { expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../../../demo/articles.ts';
import { bareFetch } from '../../../newsroom/bare-client.ts';
import { LIBRARY } from '../../../newsroom/cluster/cluster.ts';
import { report } from '../../../support/run-size.ts';
import { waitUntil } from '../../driver/wait-until.ts';
import { describeDesks } from '../../newsroom/describe-desks.ts';
import { fill } from '../../newsroom/fill.ts';
import { openPopup, popupText, saveArticle } from '../../popup/popup-page.ts';

/** Articles that a newcomer finds; JOINED sets another number where time is short. */
const ARTICLES = Number(process.env['JOINED'] ?? 100_000);
/** Milliseconds that all of it may take. */
const HOURS = 3 * 3_600_000;

describeDesks(`a newcomer to a library of ${ARTICLES} articles`, (desks) => {
  it('sees how far it has come, checks meanwhile against what has, can stop, be killed, and go on', async () => {
    const { cluster, server, open } = desks();
    const [member, newcomer] = [await open('chromium'), await open('chromium')];
    await member.join(cluster);
    await saveArticle(member.session, server.addressOf(DEMO_ARTICLES.wire));
    await waitUntil('the first article to be sent', async () => (await cluster.stream()).state.messages === 1 || undefined);
    await member.press(/^Stop for now/);
    const filling = Date.now();
    await fill(cluster.access(), ARTICLES - 1);
    console.log(`published in ${((Date.now() - filling) / 1000).toFixed(0)} s`);
    const bare = await bareFetch(cluster.access());

    const begun = Date.now();
    await newcomer.join(cluster, LIBRARY, undefined, /Taking in what others saved/);
    const share = () => newcomer.options.$eval('#newsroom progress', (bar) => (bar as HTMLProgressElement).value / (bar as HTMLProgressElement).max);
    await waitUntil('a tenth to have come', async () => (await share()) >= 0.1, HOURS);
    const checks: number[] = [];
    for (let number = 0; number < 5; number += 1) {
      const tab = await newcomer.session.open(server.addressOf(DEMO_ARTICLES.reprint));
      const asked = Date.now();
      const popup = await openPopup(newcomer.session, tab);
      checks.push(Date.now() - asked);
      expect(await popupText(popup.page)).toMatch(/same text/i);
      await popup.close();
      await tab.close();
    }
    await newcomer.options.bringToFront();
    const during = await share().catch(() => 1);

    await newcomer.press(/^Stop for now/);
    await newcomer.says(/Stopped/);
    const stopped = await newcomer.shared();
    expect(stopped).toBeLessThan(ARTICLES);
    await newcomer.press(/^Go on/);
    await waitUntil('more to have come', async () => (await newcomer.shared()) > stopped, HOURS);
    await newcomer.session.stopBackground();
    await waitUntil('all to have come', async () => (await newcomer.shared()) === ARTICLES, HOURS);
    const seconds = (Date.now() - begun) / 1000;
    await newcomer.says(/Up to date/);
    expect((await cluster.stream()).state.messages).toBe(ARTICLES);
    report(`join of ${ARTICLES} articles in Chromium: ${seconds.toFixed(0)} s, ${(ARTICLES / seconds).toFixed(0)} articles a second, ${(seconds / bare).toFixed(1)} times as long as the bare client's fetch (${(ARTICLES / bare).toFixed(0)} a second); five checks meanwhile (until ${(during * 100).toFixed(0)} in 100) took ${checks.join(', ')} ms from the press to the findings; stopped once with ${stopped} in, its worker killed once`);
  }, HOURS);
});
