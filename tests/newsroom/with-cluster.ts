import { afterAll, beforeAll, describe } from 'vitest';
import { Cluster, type ClusterOptions } from './cluster/cluster.ts';
import { serverVersion } from './cluster/find-server.ts';
import { useNodeWebSocket } from './cluster/node-websocket.ts';

/** Tests with real servers; skipped, and said to be, where nats-server is not installed. */
export function describeWithCluster(what: string, options: ClusterOptions, tests: (cluster: () => Cluster) => void): void {
  describe.skipIf(serverVersion() === null)(`${what} (skipped where nats-server is not installed)`, () => {
    let running: Cluster | null = null;
    beforeAll(async () => {
      useNodeWebSocket();
      running = await Cluster.start(options);
      await running.makeLibrary();
    });
    afterAll(() => running?.close());
    tests(() => {
      if (running === null) throw new Error('the cluster did not start');
      return running;
    });
  });
}

/** Waits until something is so; throws after a minute. */
export async function until(what: string, done: () => Promise<boolean> | boolean, seconds = 60): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await done())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}
