import { expect, it } from 'vitest';
import { connectNats } from '../../src/newsroom/nats-wire.ts';
import { testAccess } from '../../src/newsroom/test-access.ts';
import type { Access } from '../../src/newsroom/access.ts';
import { ADMIN, LIBRARY, MEMBER } from './cluster/cluster.ts';
import { useNodeWebSocket } from './cluster/node-websocket.ts';
import { deskAnalysis, deskArticle, DeskClient } from './desk-client.ts';
import { describeWithCluster } from './with-cluster.ts';

const OTHER = { user: 'sport', password: 'extra-time', library: 'sport' };
const SMALL = { user: 'small', password: 'brief', library: 'small' };
const users = [ADMIN, MEMBER, OTHER, SMALL];
const signIn = ({ user, password }: { readonly user: string; readonly password: string }) => ({ by: 'password' as const, user, password });
const now = () => new Date();

describeWithCluster('troubles with real servers', { users }, (cluster) => {
  const test = async (change: Partial<Access>) => {
    const outcome = await testAccess(cluster().access(change), connectNats, now);
    return outcome.ok ? 'reached' : outcome.problem;
  };

  it('are told apart: password, library, permission, address', async () => {
    expect(await test({})).toBe('reached');
    expect(await test({ signIn: signIn({ user: 'desk', password: 'yesterday' }) })).toBe('sign-in');
    expect(await test({ signIn: { by: 'token', token: 'none' } })).toBe('sign-in');
    expect(await test({ signIn: { by: 'creds', creds: 'no credentials at all' } })).toBe('sign-in');
    expect(await test({ signIn: signIn(ADMIN), library: 'nowhere' })).toBe('no-library');
    expect(await test({ signIn: signIn(OTHER) })).toBe('not-allowed');
    expect(await test({ servers: ['ws://127.0.0.1:9'] })).toBe('unreachable');
  }, 60_000);

  it('with a certificate: its authority must be known', async () => {
    expect(await test({ servers: [cluster().secureAddress] })).toBe('unreachable');
    useNodeWebSocket(cluster().certificates.authority);
    expect(await test({ servers: [cluster().secureAddress] })).toBe('reached');
    useNodeWebSocket();
  });

  it('cost no article, and no busy loop: a wrong password is tried once a round', async () => {
    let connections = 0;
    const client = await DeskClient.open(cluster().access({ signIn: signIn({ user: 'desk', password: 'yesterday' }) }), {
      connect: (access) => {
        connections += 1;
        return connectNats(access);
      },
    });
    await client.desk.library.save(deskArticle(1), deskAnalysis());
    expect((await client.round(60_000)).problem?.is).toBe('sign-in');
    expect(connections).toBe(1);
    await client.session.stop();
    client.use(cluster().access());
    expect((await client.round()).problem).toBeNull();
    expect(await client.desk.sharing.status()).toMatchObject({ due: 0, shared: 1 });
  });

  it('with a full stream: what waits stays, what others saved comes, and all is sent once there is room', async () => {
    await cluster().makeLibrary('small', { maxBytes: 12_000 });
    const access = cluster().access({ library: 'small', signIn: signIn(SMALL) });
    const [client, reader] = [await DeskClient.open(access), await DeskClient.open(access)];
    for (let number = 0; number < 20; number += 1) await client.desk.library.save(deskArticle(number), deskAnalysis());
    expect((await client.round()).problem?.is).toBe('full');
    const stored = (await cluster().stream('small')).state.messages;
    expect(stored).toBeGreaterThan(0);
    expect(stored).toBeLessThan(20);
    expect((await client.desk.sharing.status())?.due).toBe(20 - stored);
    await reader.round();
    expect(await reader.desk.library.size()).toBe(stored);
    await cluster().changeLibrary({ max_bytes: 10_000_000 }, 'small');
    expect((await client.round()).problem).toBeNull();
    expect((await cluster().stream('small')).state.messages).toBe(20);
  }, 60_000);
});

describeWithCluster('servers whose disk quota is used up', { maxBytes: 20_000 }, (cluster) => {
  it('take nothing more, lose nothing, and are told as full', async () => {
    const client = await DeskClient.open(cluster().access());
    for (let number = 0; number < 40; number += 1) await client.desk.library.save(deskArticle(number), deskAnalysis());
    expect((await client.round()).problem?.is).toBe('full');
    const { state } = await cluster().stream(LIBRARY);
    expect(state.messages).toBeGreaterThan(0);
    expect((await client.desk.sharing.status())?.due).toBe(40 - state.messages);
    const reader = await DeskClient.open(cluster().access());
    expect((await reader.round()).problem).toBeNull();
    expect(await reader.desk.library.size()).toBe(state.messages);
  }, 60_000);
});

describeWithCluster('an expired certificate', { expiredCertificate: true }, (cluster) => {
  it('is not accepted, though its authority is known', async () => {
    useNodeWebSocket(cluster().certificates.authority);
    const outcome = await testAccess(cluster().access({ servers: [cluster().secureAddress] }), connectNats, now);
    expect(outcome).toEqual({ ok: false, problem: 'unreachable' });
    useNodeWebSocket();
    expect(await testAccess(cluster().access(), connectNats, now)).toMatchObject({ ok: true });
  });
});
