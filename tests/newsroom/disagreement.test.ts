import { beforeEach, describe, expect, it } from 'vitest';
import type { Access } from '../../src/newsroom/access.ts';
import type { Connect } from '../../src/newsroom/wire.ts';
import { deskAnalysis, deskArticle, DeskClient } from './desk-client.ts';
import { FakeServers } from './fake-servers.ts';

const ACCESS: Access = { servers: ['ws://localhost:8080'], signIn: { by: 'token', token: 'city' }, library: 'city-desk' };

describe('one article that the servers hold differently than is remembered', () => {
  let servers: FakeServers, a: DeskClient, b: DeskClient, id: string;
  const save = (client: DeskClient, number: number) => client.desk.library.save(deskArticle(number), deskAnalysis());
  const tag = async (client: DeskClient, name: string) => {
    const [row] = (await client.desk.library.list({ order: 'title' })).rows;
    await client.desk.library.tag([row?.id ?? ''], { add: [name], remove: [] });
  };
  /** What the servers hold of it, under a number of the test's own. */
  const hold = (seq: number, data: Uint8Array) => servers.messages.set(id, { seq, id, data, pending: 0 });

  beforeEach(async () => {
    servers = new FakeServers();
    [a, b] = [await DeskClient.open(ACCESS, servers), await DeskClient.open(ACCESS, servers)];
    await save(a, 1);
    [id = ''] = await a.desk.sharing.due(1);
    await a.round();
  });

  it('is sent anew where they lost it', async () => {
    servers.purge(id);
    await tag(a, 'harbour');
    expect(await a.round()).toMatchObject({ phase: 'resting', problem: null });
    expect(await a.desk.sharing.status()).toMatchObject({ due: 0, setAside: 0 });
    await b.round();
    expect(await b.view()).toEqual(await a.view());
    expect(servers.connections).toBe(3);
  });

  it('is merged with what they hold, though that has a lower number', async () => {
    const older = servers.messages.get(id)?.data ?? new Uint8Array();
    await b.round();
    await tag(b, 'council');
    await b.round();
    await a.round();
    hold(1, older);
    await tag(a, 'harbour');
    expect(await a.round()).toMatchObject({ phase: 'resting', problem: null });
    expect(await a.desk.sharing.status()).toMatchObject({ due: 0 });
    await b.round();
    expect((await b.view())[0]).toContain('council,harbour');
  });

  it('is put aside where nobody can read theirs, counted once, and tried again at the next change', async () => {
    const seq = servers.inject(id, new Uint8Array([1, 2, 3]));
    await tag(a, 'harbour');
    await save(a, 2);
    expect(await a.round()).toMatchObject({ phase: 'resting', problem: null });
    expect(await a.desk.sharing.status()).toMatchObject({ due: 0, setAside: 1, skipped: 1 });
    expect(servers.messages.get(id)?.seq).toBe(seq);
    expect(servers.messages.size).toBe(2);
    await tag(a, 'council');
    await a.round();
    expect(await a.desk.sharing.status()).toMatchObject({ due: 0, setAside: 1, skipped: 1 });
    servers.purge(id);
    await tag(a, 'port');
    await a.round();
    expect(await a.desk.sharing.status()).toMatchObject({ due: 0, setAside: 0 });
    await b.round();
    expect((await b.view())[0]).toContain('council,harbour,port');
  });

  it('is passed over for the time where there is no agreement, and keeps no other from its turn', async () => {
    // A conflict each time, though they hold the very state that it was made from.
    const connect: Connect = async (access) => {
      const wire = await servers.connect(access);
      const publish: typeof wire.publish = (one, data, messageId, revision) => wire.publish(one, data, messageId, one === id ? revision + 7 : revision);
      return { ...wire, publish };
    };
    const stuck = await DeskClient.open(ACCESS, { connect });
    await stuck.round();
    await tag(stuck, 'harbour');
    await save(stuck, 2);
    servers.publishes = 0;
    expect(await stuck.round()).toMatchObject({ phase: 'resting', problem: null });
    expect(await stuck.desk.sharing.status()).toMatchObject({ due: 1, setAside: 0 });
    expect(servers.messages.size).toBe(2);
    expect(servers.publishes).toBeLessThan(12);
    stuck.stay(100);
    await stuck.session.done();
    expect(stuck.states.some(({ problem }) => problem !== null)).toBe(false);
  });

  it('takes in what following took in meanwhile rather than an older answer', async () => {
    const [outgoing, theirs] = [{ id, revision: 1 }, { kind: 'unreadable', seq: 1 } as const];
    await b.round();
    await tag(b, 'council');
    await b.round();
    await a.round();
    const before = await a.desk.sharing.status();
    await a.desk.sharing.takeTheirs(outgoing, theirs);
    expect(await a.desk.sharing.status()).toEqual(before);
    await tag(a, 'harbour');
    servers.publishes = 0;
    await a.round();
    expect(servers.publishes).toBe(1);
  });
});
