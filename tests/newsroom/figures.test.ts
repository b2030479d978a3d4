import { expect, it } from 'vitest';
import { howMany, report } from '../support/run-size.ts';
import { bareFetch, bareLatency, besideBare } from './bare-client.ts';
import { pause } from './cluster/cluster.ts';
import { deskAnalysis, deskArticle, DeskClient } from './desk-client.ts';
import { describeWithCluster, until } from './with-cluster.ts';

const SAVES = howMany(20, 200);
const CATCH_UP = howMany(40, 1000);

describeWithCluster('figures of sharing', {}, (cluster) => {
  it('from a save to what others can check against, beside the bare client', async () => {
    const [a, b] = [await DeskClient.open(cluster().access()), await DeskClient.open(cluster().access())];
    a.stay();
    b.stay();
    await until('both to be connected', () => a.session.state.phase === 'live' && b.session.state.phase === 'live');
    const times: number[] = [];
    for (let number = 0; number < SAVES; number += 1) {
      const begun = performance.now();
      await a.desk.library.save(deskArticle(number), deskAnalysis());
      a.stay();
      while ((await b.desk.library.find(deskArticle(number))) === null) await pause(2);
      times.push(performance.now() - begun);
    }
    await Promise.all([a.session.stop(), b.session.stop()]);
    report(`from save to visible elsewhere, libraries in memory: ${besideBare(times, await bareLatency(cluster(), SAVES))}`);
    expect(times).toHaveLength(SAVES);
  }, 300_000);

  it('of a newcomer, beside the bare client', async () => {
    const a = await DeskClient.open(cluster().access());
    await a.round();
    for (let number = 1000; number < 1000 + CATCH_UP; number += 1) await a.desk.library.save(deskArticle(number), deskAnalysis());
    await until('all to be sent', async () => (await a.round()).problem === null && (await a.desk.sharing.status())?.due === 0);
    const articles = (await a.desk.sharing.status())?.shared ?? 0;
    const bare = await bareFetch(cluster().access());
    const b = await DeskClient.open(cluster().access());
    const begun = performance.now();
    await b.round();
    const seconds = (performance.now() - begun) / 1000;
    expect(await b.desk.library.size()).toBe(articles);
    report(`catch-up: ${(articles / seconds).toFixed(0)} articles a second into a library in memory, ${(seconds / bare).toFixed(1)} times as long as the bare client's fetch (${(articles / bare).toFixed(0)} a second)`);
  }, 600_000);
});
