import { afterAll, beforeAll, expect } from 'vitest';
import { startDemoServer, type DemoServer } from '../../demo/server.ts';
import type { Cluster } from '../../newsroom/cluster/cluster.ts';
import { describeWithCluster } from '../../newsroom/with-cluster.ts';
import type { BrowserName, LaunchOptions } from '../driver/session.ts';
import { startLoggingProxy, type LoggingProxy } from '../driver/proxy.ts';
import { Desk } from './desk.ts';

/** Real servers, the demo's pages, and the browsers of a desk. */
export interface Desks {
  readonly cluster: Cluster;
  readonly server: DemoServer;
  /** In the order in which they were opened. */
  readonly opened: readonly Desk[];
  /** Opens a browser, which is closed after the block. */
  readonly open: (name: BrowserName, how?: Partial<LaunchOptions>) => Promise<Desk>;
}

/** Tests of browsers that share a library by real servers; skipped, and said to be, where nats-server is not installed. */
export function describeDesks(what: string, tests: (desks: () => Desks) => void): void {
  describeWithCluster(what, {}, (cluster) => {
    const opened: Desk[] = [];
    let running: { readonly server: DemoServer; readonly proxy: LoggingProxy } | null = null;
    beforeAll(async () => {
      const server = await startDemoServer();
      const { addresses, secureAddress } = cluster();
      const ports = [...addresses, secureAddress].map((address) => Number(new URL(address).port));
      running = { server, proxy: await startLoggingProxy(server.port, new Set(ports)) };
    });
    afterAll(async () => {
      for (const { session } of opened) await session.close();
      await running?.proxy.close();
      await running?.server.close();
      // Whatever a desk asks for is the tests' own: pages, and the servers of its library.
      expect(running?.proxy.refused).toEqual([]);
    });
    tests(() => {
      if (running === null) throw new Error('the demo’s server did not start');
      const { server, proxy } = running;
      return {
        cluster: cluster(),
        server,
        opened,
        async open(name, how) {
          const desk = await Desk.open(name, server, { proxyPort: proxy.port, ...how });
          opened.push(desk);
          return desk;
        },
      };
    });
  });
}
