import { expect, it } from 'vitest';
import { howMany, report } from '../support/run-size.ts';
import { deskAnalysis, deskArticle, DeskClient } from './desk-client.ts';
import { describeWithCluster, until } from './with-cluster.ts';

const SAVES = howMany(60, 2000);

describeWithCluster('a burst of saves', {}, (cluster) => {
  it(`loses none of ${SAVES} and doubles none while the leader is killed`, async () => {
    const a = await DeskClient.open(cluster().access());
    const acknowledged = a.acknowledged;
    a.stay();
    const leader = await cluster().leader();
    let killed: Promise<void> | null = null;
    for (let number = 0; number < SAVES; number += 1) {
      await a.desk.library.save(deskArticle(number), deskAnalysis());
      if (number % 10 === 0) a.stay();
      if (number === Math.floor(SAVES / 3)) killed = cluster().killNode(leader);
    }
    await killed;
    const begun = Date.now();
    const atKill = acknowledged.size;
    await until('all to be sent', async () => {
      a.stay();
      return (await a.desk.sharing.status())?.due === 0;
    }, 240);
    report(`burst of ${SAVES} saves with the leader killed: ${atKill} acknowledged when the last was saved, the rest ${((Date.now() - begun) / 1000).toFixed(1)} s later`);
    await a.session.stop();
    const { state } = await cluster().stream();
    expect(state.messages).toBe(SAVES);
    const b = await DeskClient.open(cluster().access());
    await until('the other to have all', async () => (await b.round(5000)).problem === null && (await b.desk.library.size()) === SAVES, 240);
    const missing = [...acknowledged].filter((id) => state.subjects?.[`second-source.city-desk.article.${id}`] !== 1);
    expect(missing).toEqual([]);
    expect(acknowledged.size).toBe(SAVES);
    const { rows } = await b.desk.library.list({ order: 'title', limit: 1000 });
    expect(rows.filter(({ versions }) => versions !== 1)).toEqual([]);
  }, 1_200_000);
});
