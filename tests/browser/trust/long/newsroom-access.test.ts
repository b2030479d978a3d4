import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from '../../../demo/articles.ts';
import { startDemoServer, type DemoServer } from '../../../demo/server.ts';
import { Cluster, LIBRARY, MEMBER } from '../../../newsroom/cluster/cluster.ts';
import { serverVersion } from '../../../newsroom/cluster/find-server.ts';
import { useNodeWebSocket } from '../../../newsroom/cluster/node-websocket.ts';
import { waitUntil } from '../../driver/wait-until.ts';
import { Desk } from '../../newsroom/desk.ts';
import { canTrust, trustingHome } from '../../newsroom/trusting-home.ts';
import { saveArticle } from '../../popup/popup-page.ts';

describe.skipIf(serverVersion() === null)('ways into a shared library (skipped without nats-server)', () => {
  let server: DemoServer;
  beforeAll(async () => {
    useNodeWebSocket();
    server = await startDemoServer();
  });
  afterAll(() => server.close());

  it.skipIf(!canTrust())('are open by TLS with an authority that the browser knows, and shut once the certificate has expired (skipped without certutil)', async () => {
    const clusters = [await Cluster.start(), await Cluster.start({ expiredCertificate: true })] as const;
    const home = trustingHome(clusters.map(({ certificates }) => certificates.authority));
    const desk = await Desk.open('chromium', server, { home: home.folder });
    try {
      const [good, expired] = clusters;
      await good.makeLibrary();
      await expired.makeLibrary();
      await desk.type('library', LIBRARY);
      await desk.type('user', MEMBER.user);
      await desk.type('password', MEMBER.password);
      await desk.type('servers', good.secureAddress);
      await desk.press(/^Test connection/);
      await desk.says(/kept on 3 servers/);
      await desk.type('servers', expired.secureAddress);
      await desk.press(/^Test connection/);
      await desk.says(/No connection[\s\S]*certificate may have expired/);
      // It is the same server, the same member and the same library that plain loopback reaches.
      await desk.type('servers', expired.addresses.join(' '));
      await desk.press(/^Test connection/);
      await desk.says(/kept on 3 servers/);
      await desk.type('servers', expired.secureAddress);
      await desk.press(/^Start sharing/);
      await desk.says(/Offline since/);
      await saveArticle(desk.session, server.addressOf(DEMO_ARTICLES.wire));
      await desk.says(/Offline since[\s\S]*1 article waits to be sent/);
      await waitUntil('the button to say so', async () => {
        const { badge, title } = await desk.session.buttonState();
        return badge === '1' && /offline since .*, 1 to send/.test(title);
      });
      expect((await expired.stream()).state.messages).toBe(0);
    } finally {
      await desk.session.close();
      home.remove();
      for (const cluster of clusters) await cluster.close();
    }
  }, 600_000);

  it('are open by a .creds file, chosen in the options', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'second-source-creds-'));
    const cluster = await Cluster.start({ credentials: true });
    const desk = await Desk.open('chromium', server);
    const file = (name: string, signIn: ReturnType<Cluster['signInOf']>): string => {
      const path = join(folder, name);
      writeFileSync(path, signIn.by === 'creds' ? signIn.creds : '');
      return path;
    };
    try {
      await cluster.makeLibrary();
      await desk.type('servers', cluster.addresses.join(' '));
      await desk.type('library', LIBRARY);
      await desk.chooseCreds(file('expired.creds', cluster.signInOf(MEMBER, 1_750_000_000)));
      await desk.press(/^Test connection/);
      await desk.says(/do not accept this sign-in/);
      await desk.chooseCreds(file('desk.creds', cluster.signInOf(MEMBER)));
      await desk.press(/^Start sharing/);
      await desk.says(/Up to date/);
      await saveArticle(desk.session, server.addressOf(DEMO_ARTICLES.wire));
      await waitUntil('the article to be sent', async () => (await cluster.stream()).state.messages === 1);
      expect((await desk.titles()).length).toBe(1);
    } finally {
      await desk.session.close();
      await cluster.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 600_000);
});
