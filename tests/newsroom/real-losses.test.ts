import { expect, it, vi } from 'vitest';
import { LIBRARY, pause } from './cluster/cluster.ts';
import { restoreBackup, takeBackup } from './cluster/stream-backup.ts';
import { deskAnalysis, deskArticle, DeskClient } from './desk-client.ts';
import { describeWithCluster } from './with-cluster.ts';

describeWithCluster('real servers that lost messages', {}, (cluster) => {
  const open = () => DeskClient.open(cluster().access());
  const save = (client: DeskClient, number: number) => client.desk.library.save(deskArticle(number), deskAnalysis());
  const round = async (client: DeskClient) => {
    let state = await client.round();
    // Servers that have just chosen another leader are busy for a moment; the next alarm finds them ready.
    for (let tries = 0; state.problem?.is === 'busy' && tries < 20; tries += 1) {
      await pause(500);
      state = await client.round();
    }
    expect(state).toMatchObject({ phase: 'resting', problem: null });
  };

  it('the last one among them, are caught up with, and get it again with its next change', async () => {
    const [a, b] = [await open(), await open()];
    await save(a, 1);
    await round(a);
    await round(b);
    await save(a, 2);
    const [id = ''] = await a.desk.sharing.due(1);
    await round(a);
    await cluster().purge(id);
    await round(b);
    const { rows } = await a.desk.library.list({ order: 'title' });
    await a.desk.library.tag(rows.map((row) => row.id), { add: ['harbour'], remove: [] });
    await round(a);
    await round(b);
    expect(await a.desk.sharing.status()).toMatchObject({ due: 0, setAside: 0 });
    expect(await b.view()).toEqual(await a.view());
    expect(await b.desk.library.size()).toBe(2);
  }, 60_000);

  it('and were brought back from a backup get what they lack, whoever leads, and are compared with no more than needed', async () => {
    const [a, b] = [await open(), await open()];
    await save(a, 3);
    await round(a);
    const { connection } = await cluster().admin();
    const backup = await takeBackup(connection, LIBRARY);
    // Once more, from the same backup: the time at which the stream was made is the same as after the first.
    for (const number of [4, 5]) {
      await save(a, number);
      await round(a);
      await restoreBackup(connection, LIBRARY, backup);
      await round(a);
      expect(await a.desk.sharing.status()).toMatchObject({ due: 0, setAside: 0 });
    }
    await connection.close();
    for (let times = 0; times < 3; times += 1) {
      await cluster().changeLeader();
      await round(a);
    }
    const follow = vi.spyOn(a.desk.sharing, 'receive');
    for (let times = 0; times < 3; times += 1) {
      await cluster().changeLeader();
      await round(a);
    }
    expect(follow).not.toHaveBeenCalled();
    await round(b);
    expect(await b.view()).toEqual(await a.view());
    expect(await b.desk.library.size()).toBe(5);
  }, 120_000);
});
