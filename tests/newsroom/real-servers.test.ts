import { expect, it } from 'vitest';
import { LIBRARY } from './cluster/cluster.ts';
import { deskAnalysis, deskArticle, DeskClient } from './desk-client.ts';
import { describeWithCluster, until } from './with-cluster.ts';

const titled = async (client: DeskClient, number: number) => {
  const { rows } = await client.desk.library.list({ order: 'title' });
  return rows.find(({ title }) => title === deskArticle(number).title)?.id ?? '';
};

describeWithCluster('clients of three real servers', {}, (cluster) => {
  const open = () => DeskClient.open(cluster().access());

  it('have what either saves', async () => {
    const [a, b] = [await open(), await open()];
    await a.desk.library.save(deskArticle(1), deskAnalysis());
    expect(await a.round()).toMatchObject({ phase: 'resting', problem: null });
    expect(await b.round()).toMatchObject({ phase: 'resting', problem: null, left: 0 });
    expect(await b.view()).toEqual(await a.view());
    expect(b.analysed).toBe(0);
    const { state, config } = await cluster().stream(LIBRARY);
    expect([state.messages, config.num_replicas]).toEqual([1, 3]);
  });

  it('agree after both were away and both edited', async () => {
    const [a, b] = [await open(), await open()];
    await a.desk.library.save(deskArticle(2), deskAnalysis());
    await a.round();
    await b.round();
    await a.desk.library.tag([await titled(a, 2)], { add: ['harbour'], remove: [] });
    await a.desk.library.save(deskArticle(2, ' A barge was seen.'), deskAnalysis());
    await b.desk.library.tag([await titled(b, 2)], { add: ['council'], remove: [] });
    await b.desk.library.save(deskArticle(3), deskAnalysis());
    await Promise.all([a.round(), b.round()]);
    for (const client of [a, b, a]) await client.round();
    expect(await a.view()).toEqual(await b.view());
    expect((await a.view()).find((line) => line.includes('report 2'))).toContain('council,harbour');
  });

  it('see what another removed go, and come back', async () => {
    const [a, b] = [await open(), await open()];
    await a.desk.library.save(deskArticle(4), deskAnalysis());
    for (const client of [a, b]) await client.round();
    await b.desk.library.remove(await titled(b, 4));
    for (const client of [b, a]) await client.round();
    expect(await titled(a, 4)).toBe('');
    const [removal] = await a.desk.sharing.removals(1);
    await a.desk.library.undoRemove(removal?.token ?? '');
    for (const client of [a, b]) await client.round();
    expect(await titled(b, 4)).not.toBe('');
  });

  it.each(['within', 'after'])('store once what was sent by a client that died before it knew, %s the window for doubles', async (when) => {
    const number = when === 'within' ? 5 : 6;
    await cluster().changeLibrary({ duplicate_window: when === 'within' ? 120e9 : 100e6 });
    const dying = await open();
    await dying.round();
    await dying.desk.library.save(deskArticle(number), deskAnalysis());
    dying.diesAfterPublish = true;
    await dying.round();
    expect((await dying.desk.sharing.status())?.due).toBe(1);
    if (when === 'after') await new Promise((resolve) => { setTimeout(resolve, 1500); });
    const before = (await cluster().stream()).state;
    dying.diesAfterPublish = false;
    expect(await dying.round()).toMatchObject({ problem: null });
    expect((await dying.desk.sharing.status())?.due).toBe(0);
    const after = (await cluster().stream()).state;
    expect([after.messages, after.last_seq]).toEqual([before.messages, before.last_seq]);
  });

  it('go on while a server is gone, and after it is back', async () => {
    const [a, b] = [await open(), await open()];
    const gone = ((await cluster().leader()) + 1) % 3;
    await cluster().killNode(gone);
    await a.desk.library.save(deskArticle(7), deskAnalysis());
    await until('the article to be sent', async () => (await a.round(5000)).problem === null && (await a.desk.sharing.status())?.due === 0);
    cluster().startNode(gone);
    await until('the server to have caught up', async () => {
      const { cluster: servers } = await cluster().stream();
      return servers?.replicas?.length === 2 && servers.replicas.every(({ current, offline }) => current && offline !== true);
    });
    await cluster().killNode((gone + 1) % 3);
    await until('the other to have it', async () => (await b.round(5000)).problem === null && (await titled(b, 7)) !== '');
    cluster().startNode((gone + 1) % 3);
    expect(await b.view()).toContain((await a.view()).find((line) => line.includes('report 7')));
  }, 120_000);
});
