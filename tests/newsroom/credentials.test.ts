import { expect, it } from 'vitest';
import type { Access } from '../../src/newsroom/access.ts';
import { connectNats } from '../../src/newsroom/nats-wire.ts';
import { testAccess } from '../../src/newsroom/test-access.ts';
import { MEMBER } from './cluster/cluster.ts';
import { Authority } from './cluster/credentials.ts';
import { deskAnalysis, deskArticle, DeskClient } from './desk-client.ts';
import { describeWithCluster } from './with-cluster.ts';

describeWithCluster('servers that know their members by .creds files', { credentials: true }, (cluster) => {
  const test = async (signIn: Access['signIn']) => {
    const outcome = await testAccess(cluster().access({ signIn }), connectNats, () => new Date());
    return outcome.ok ? 'reached' : outcome.problem;
  };
  const creds = (text: string) => ({ by: 'creds' as const, creds: text });

  it('let a member share, with the permissions that the file gives and no others', async () => {
    const [a, b] = [await DeskClient.open(cluster().access()), await DeskClient.open(cluster().access())];
    await a.desk.library.save(deskArticle(1), deskAnalysis());
    expect((await a.round()).problem).toBeNull();
    expect((await b.round()).problem).toBeNull();
    expect(await b.view()).toEqual(await a.view());
    expect(await test(cluster().signInOf({ ...MEMBER, user: 'sport', library: 'sport' }))).toBe('not-allowed');
  });

  it('take no file that has expired, that another authority gave out, or that was cut', async () => {
    expect(await test(cluster().signInOf(MEMBER, 1_750_000_000))).toBe('sign-in');
    expect(await test(creds(new Authority().credsOf(MEMBER)))).toBe('sign-in');
    const whole = cluster().access().signIn;
    expect(await test(creds(whole.by === 'creds' ? whole.creds.slice(0, 300) : ''))).toBe('sign-in');
  });
});
