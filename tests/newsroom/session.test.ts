import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServers } from './fake-servers.ts';
import { deskAnalysis, deskArticle, DeskClient, deskMessage } from './desk-client.ts';
import { seal } from '../../src/newsroom/envelope.ts';
import { FORM } from '../../src/newsroom/record-form.ts';
import { pack } from '../../src/newsroom/packing.ts';
import { LibraryError } from '../../src/library/library-error.ts';
import type { Access } from '../../src/newsroom/access.ts';
import type { Connect } from '../../src/newsroom/wire.ts';

const ACCESS: Access = { servers: ['ws://localhost:8080'], signIn: { by: 'token', token: 'city' }, library: 'city-desk' };

async function until(what: string, done: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await done()); tries += 1) {
    if (tries > 500) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, 10); });
  }
}

describe('a session', () => {
  let servers: FakeServers, a: DeskClient, b: DeskClient;
  beforeEach(async () => {
    servers = new FakeServers();
    [a, b] = [await DeskClient.open(ACCESS, servers), await DeskClient.open(ACCESS, servers)];
  });
  const save = (client: DeskClient, number: number) => client.desk.library.save(deskArticle(number), deskAnalysis());

  it('ends when all is sent and known and nobody keeps it', async () => {
    await save(a, 1);
    expect(await a.round()).toMatchObject({ phase: 'resting', problem: null });
    expect(await a.desk.sharing.status()).toMatchObject({ due: 0, position: 1 });
    expect(servers.connections).toBe(1);
  });

  it('takes in what comes while it is kept, and sends what is saved meanwhile', async () => {
    a.stay();
    b.stay();
    await save(a, 1);
    a.stay();
    await until('the other client to have it', async () => (await b.desk.library.size()) === 1);
    await Promise.all([a.session.stop(), b.session.stop()]);
    expect(b.session.state.phase).toBe('resting');
  });

  it('shows how far it has come while there is much, and goes on from there after a stop', async () => {
    for (let number = 0; number < 60; number += 1) {
      const { id, data } = deskMessage(number);
      servers.inject(id, data);
    }
    b.stay();
    await until('the first batch', () => b.states.some(({ left, total }) => total === 60 && left > 0 && left < 60));
    await b.session.stop();
    const reached = (await b.desk.sharing.status())?.position ?? 0;
    expect(reached).toBeGreaterThan(0);
    expect(await b.desk.library.size()).toBe(reached);
    await b.round();
    expect(await b.desk.library.size()).toBe(60);
    expect(b.analysed).toBe(0);
  });

  it('goes on where somebody wakes it while it closes its connection', async () => {
    let close = (): void => undefined;
    const slow = new Promise<void>((resolve) => { close = resolve; });
    let closing = false;
    const connect: Connect = async (access) => {
      const wire = await servers.connect(access);
      const once = servers.connections;
      return { ...wire, close: async () => {
        closing = true;
        if (once === 1) await slow;
        await wire.close();
      } };
    };
    const client = await DeskClient.open(ACCESS, { connect });
    const ended = client.round();
    await until('the connection to be closed', () => closing);
    await save(client, 1);
    client.stay(0);
    close();
    await ended;
    await client.session.done();
    expect(await client.desk.sharing.status()).toMatchObject({ due: 0, shared: 1 });
    expect(servers.connections).toBe(2);
  });

  it('ends at once, though no server answers, and closes what answers later', async () => {
    let answer = (): void => undefined;
    let closed = false;
    const asked = new Promise<void>((resolve) => { answer = resolve; });
    const client = await DeskClient.open(ACCESS, { connect: async (access) => {
      await asked;
      const wire = await servers.connect(access);
      return { ...wire, close: async () => { closed = true; } };
    } });
    client.stay();
    await client.session.stop();
    expect(client.session.state).toMatchObject({ phase: 'resting', problem: null });
    answer();
    await until('the late connection to be closed', () => closed);
  });

  it('is offline while no server answers, says since when, and tries again ever more seldom', async () => {
    servers.trouble.connect = 'unreachable';
    await save(a, 1);
    const state = await a.round(3000);
    expect(state.problem?.is).toBe('unreachable');
    expect(servers.connections).toBeGreaterThan(1);
    expect(servers.connections).toBeLessThan(6);
    const since = state.problem?.since;
    expect((await a.round()).problem?.since).toBe(since);
    delete servers.trouble.connect;
    expect((await a.round()).problem).toBeNull();
    expect((await a.desk.sharing.status())?.due).toBe(0);
  });

  it.each(['sign-in', 'no-library'] as const)('ends at once where somebody has to see to it (%s)', async (problem) => {
    servers.trouble.connect = problem;
    expect((await a.round(60_000)).problem?.is).toBe(problem);
    expect(servers.connections).toBe(1);
  });

  it('takes in what others did where the servers take nothing, and loses nothing', async () => {
    await save(a, 1);
    await a.round();
    servers.trouble.publish = 'full';
    await save(b, 2);
    expect((await b.round()).problem?.is).toBe('full');
    expect(servers.publishes).toBeLessThan(4);
    expect(await b.desk.library.size()).toBe(2);
    delete servers.trouble.publish;
    expect((await b.round()).problem).toBeNull();
    await a.round();
    expect(await a.view()).toEqual(await b.view());
  });

  it.each(['within', 'after'])('stores once what was sent and not answered, %s the window for doubles', async (when) => {
    servers.loseAnswers = 1;
    await save(a, 1);
    expect((await a.round()).problem?.is).toBe('busy');
    if (when === 'after') servers.forgetIds();
    await a.round();
    expect(servers.messages.size).toBe(1);
    expect([...servers.messages.values()][0]?.seq).toBe(1);
    expect((await a.desk.sharing.status())?.due).toBe(0);
  });

  it('merges what two changed at the same time', async () => {
    await save(a, 1);
    await a.round();
    await b.round();
    for (const [client, tag] of [[a, 'harbour'], [b, 'council']] as const) {
      const [row] = (await client.desk.library.list({ order: 'title' })).rows;
      await client.desk.library.tag([row?.id ?? ''], { add: [tag], remove: [] });
    }
    for (const client of [a, b, a]) await client.round();
    expect(await a.view()).toEqual(await b.view());
    expect((await a.view())[0]).toContain('council,harbour');
  });

  it('goes on after a connection is lost', async () => {
    a.stay();
    await until('the connection', () => a.session.state.phase === 'live');
    servers.drop();
    await until('the next connection', () => servers.connections === 2 && a.session.state.phase === 'live');
    expect(a.states.some(({ problem }) => problem?.is === 'unreachable')).toBe(true);
    expect(a.session.state.problem).toBeNull();
    await a.session.stop();
  });

  it('passes over what nobody can read and goes on', async () => {
    servers.inject('e'.repeat(32), new Uint8Array([1, 2, 3]));
    servers.inject(null, pack({ form: 1 }));
    await save(a, 1);
    await a.round();
    await b.round();
    expect(await b.desk.sharing.status()).toMatchObject({ skipped: 2, position: 3 });
    expect(await b.desk.library.size()).toBe(1);
  });

  it('leaves alone what a newer version wrote, and reads it once it can', async () => {
    await save(a, 1);
    const [id = ''] = await a.desk.sharing.due(1);
    const record = await a.desk.sharing.prepare(id);
    if (record === null) throw new Error('nothing waits');
    servers.inject(id, pack({ form: 2, anything: true }));
    expect(await b.round()).toMatchObject({ problem: null });
    expect(await b.desk.sharing.status()).toMatchObject({ unread: 1, skipped: 0 });
    await a.round();
    expect(servers.messages.get(id)?.seq).toBe(1);
    servers.inject(id, seal(record));
    await b.round();
    expect(await b.desk.sharing.status()).toMatchObject({ unread: 0 });
    expect(await b.desk.library.size()).toBe(1);
  });

  it('reads after an update what was left alone before it, though nobody sent it again', async () => {
    await save(a, 1);
    const [id = ''] = await a.desk.sharing.due(1);
    const record = await a.desk.sharing.prepare(id);
    if (record === null) throw new Error('nothing waits');
    const seq = servers.inject(id, pack({ form: 2, anything: true }));
    await b.round();
    expect(await b.desk.sharing.status()).toMatchObject({ unread: 1 });
    // What the version before could not read, this one can: the message is the same.
    await b.desk.sharing.triedIn(FORM - 1);
    servers.messages.set(id, { seq, id, data: seal(record), pending: 0 });
    expect((await b.round()).problem).toBeNull();
    expect(b.faults).toEqual([]);
    expect(await b.desk.sharing.status()).toMatchObject({ unread: 0 });
    expect(await b.desk.library.size()).toBe(1);
  });

  it('reads all of it in one session, however much, and asks for none of it again before the next update', async () => {
    const MANY = 130;
    const seals = Array.from({ length: MANY }, (_, number) => deskMessage(number));
    for (const { id } of seals) servers.inject(id, pack({ form: FORM + 1, anything: true }));
    await b.round();
    expect(await b.desk.sharing.status()).toMatchObject({ unread: MANY, triedForm: FORM });
    const asked = servers.lookedUp;
    await b.round();
    expect(servers.lookedUp).toBe(asked);
    for (const { id, data } of seals.slice(1)) servers.messages.set(id, { seq: servers.messages.get(id)?.seq ?? 0, id, data, pending: 0 });
    await b.desk.sharing.triedIn(FORM - 1);
    expect(await b.round()).toMatchObject({ phase: 'resting', problem: null });
    expect(await b.desk.sharing.status()).toMatchObject({ unread: 1, triedForm: FORM });
    expect(await b.desk.library.size()).toBe(MANY - 1);
    expect(servers.lookedUp).toBe(asked + MANY);
  });

  it('analyses anew what another version of the extension analysed', async () => {
    const other = await DeskClient.open(ACCESS, { connect: servers.connect, version: 4 });
    await save(a, 1);
    await a.round();
    await other.round();
    expect(other.analysed).toBe(1);
    expect((await other.desk.library.list({ order: 'title' })).rows[0]?.analysisVersion).toBe(4);
    expect((await other.desk.sharing.status())?.due).toBe(0);
  });

  it('takes in what it cannot analyse, to be analysed later, and all that follows', async () => {
    const other = await DeskClient.open(ACCESS, { connect: servers.connect, version: 4 });
    other.cannotAnalyse = true;
    await save(a, 1);
    await save(a, 2);
    await a.round();
    expect((await other.round()).problem).toBeNull();
    expect((await other.desk.library.list({ order: 'title' })).rows.map(({ analysisVersion }) => analysisVersion)).toEqual([0, 0]);
  });

  it('says so where the library here cannot take in what came, and goes on where it stopped once it can', async () => {
    await save(a, 1);
    await a.round();
    const { receive } = b.desk.sharing;
    Object.assign(b.desk.sharing, { receive: () => Promise.reject(new LibraryError('library-full', 'No more room.')) });
    expect((await b.round()).problem?.is).toBe('local');
    Object.assign(b.desk.sharing, { receive });
    expect((await b.round()).problem).toBeNull();
    expect(await b.desk.library.size()).toBe(1);
  });

  it('ends where something happens that nobody foresaw, and tells of it', async () => {
    Object.assign(b.desk.sharing, { follow: () => Promise.reject(new TypeError('a mistake')) });
    await b.round();
    expect([b.session.state.phase, b.faults]).toEqual(['resting', [new TypeError('a mistake')]]);
  });

  it('puts an article aside that is larger than the servers take, and sends the others', async () => {
    servers.maxPayload = 3000;
    await a.desk.library.save(deskArticle(1, ` ${Array.from({ length: 3000 }, (_, at) => `${at * 7919 % 10_007}`).join(' ')}`), deskAnalysis());
    await a.desk.library.save(deskArticle(2), deskAnalysis());
    await a.round();
    expect(await a.desk.sharing.status()).toMatchObject({ due: 0, setAside: 1 });
    expect(servers.messages.size).toBe(1);
  });
});
