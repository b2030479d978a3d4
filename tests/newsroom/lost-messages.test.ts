import { beforeEach, describe, expect, it } from 'vitest';
import type { Access } from '../../src/newsroom/access.ts';
import { pack } from '../../src/newsroom/packing.ts';
import { FORM } from '../../src/newsroom/record-form.ts';
import type { Connect, WireMessage } from '../../src/newsroom/wire.ts';
import { deskAnalysis, deskArticle, DeskClient } from './desk-client.ts';
import { FakeServers } from './fake-servers.ts';

const ACCESS: Access = { servers: ['ws://localhost:8080'], signIn: { by: 'token', token: 'city' }, library: 'city-desk' };

async function* late(messages: AsyncIterable<WireMessage>): AsyncIterable<WireMessage> {
  await new Promise((resolve) => { setTimeout(resolve, 200); });
  yield* messages;
}

describe('servers that lost messages', () => {
  let servers: FakeServers, a: DeskClient, b: DeskClient;
  const save = (client: DeskClient, number: number) => client.desk.library.save(deskArticle(number), deskAnalysis());
  beforeEach(async () => {
    servers = new FakeServers();
    [a, b] = [await DeskClient.open(ACCESS, servers), await DeskClient.open(ACCESS, servers)];
  });

  it('and were brought back from a backup get what they lack, and give what others sent since', async () => {
    servers.inject('e'.repeat(32), new Uint8Array([1, 2, 3]));
    await save(a, 1);
    await a.round();
    const restore = servers.backup();
    for (const number of [2, 3, 4]) await save(a, number);
    servers.inject('f'.repeat(32), pack({ form: FORM + 1 }));
    await a.round();
    restore();
    // What comes after the backup has numbers that were there before.
    await save(b, 5);
    await b.round();
    expect((await a.round()).problem).toBeNull();
    expect(await a.desk.sharing.status()).toMatchObject({ due: 0, skipped: 1, unread: 0 });
    await b.round();
    expect(await a.view()).toEqual(await b.view());
    expect(await b.desk.library.size()).toBe(5);
  });

  it('and were set up anew are sent what they lack, and nothing that others brought back already', async () => {
    for (let number = 0; number < 40; number += 1) await save(a, number);
    await a.round();
    await b.round();
    await save(b, 50);
    await b.round();
    const fresh = new FakeServers();
    fresh.stream = 'stream-2';
    for (const [id, { data }] of servers.messages) fresh.inject(id, data);
    // Real ones send nothing at once.
    const connect: Connect = async (access) => {
      const wire = await fresh.connect(access);
      return { ...wire, follow: async (...args) => {
        const { pending, messages } = await wire.follow(...args);
        return { pending, messages: late(messages) };
      } };
    };
    const moved = await DeskClient.open(ACCESS, { connect });
    Object.assign(moved.desk.sharing, a.desk.sharing);
    expect((await moved.round()).problem).toBeNull();
    expect(fresh.publishes).toBe(0);
    expect(await a.desk.library.size()).toBe(41);
    expect(await a.desk.sharing.status()).toMatchObject({ due: 0, shared: 41 });
  });

  it('are asked once more where they know less than we do, before all is compared anew', async () => {
    await save(a, 1);
    await a.round();
    let asked = 0;
    const connect: Connect = async (access) => {
      const wire = await servers.connect(access);
      return { ...wire, facts: async () => {
        const facts = await wire.facts();
        asked += 1;
        return asked === 1 ? facts : { ...facts, last: asked === 2 ? 0 : facts.last };
      } };
    };
    const late = await DeskClient.open(ACCESS, { connect });
    await late.round();
    servers.publishes = 0;
    expect((await late.round()).problem).toBeNull();
    expect([asked, servers.publishes, (await late.desk.sharing.status())?.position]).toEqual([3, 0, 1]);
  });

  it('the last of all among them, have nothing left to give: all is known', async () => {
    await save(a, 1);
    await a.round();
    await b.round();
    await save(a, 2);
    const [id = ''] = await a.desk.sharing.due(1);
    await a.round();
    servers.purge(id);
    expect(await b.round()).toMatchObject({ phase: 'resting', problem: null, left: 0 });
    expect(b.states.at(-2)?.phase).toBe('live');
    expect(await b.desk.library.size()).toBe(1);
  });
});
