import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Cluster, LIBRARY } from './cluster/cluster.ts';
import { serverVersion } from './cluster/find-server.ts';
import { useNodeWebSocket } from './cluster/node-websocket.ts';
import { deskAnalysis, deskArticle, DeskClient } from './desk-client.ts';

describe.skipIf(serverVersion() === null)('clients of three real servers (skipped without nats-server)', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    useNodeWebSocket();
    cluster = await Cluster.start();
    await cluster.makeLibrary();
  });
  afterAll(() => cluster.close());

  it('have what either saves', async () => {
    const [a, b] = [await DeskClient.open(cluster.access()), await DeskClient.open(cluster.access())];
    await a.desk.library.save(deskArticle(1), deskAnalysis());
    expect(await a.round()).toMatchObject({ phase: 'resting', problem: null });
    expect(await b.round()).toMatchObject({ phase: 'resting', problem: null, left: 0 });
    expect(await b.view()).toEqual(await a.view());
    expect(b.analysed).toBe(0);
    const { state, config } = await cluster.stream(LIBRARY);
    expect([state.messages, config.num_replicas]).toEqual([1, 3]);
  });
});
