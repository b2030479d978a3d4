import type { Access } from '../../src/newsroom/access.ts';
import { connectNats } from '../../src/newsroom/nats-wire.ts';
import { ADMIN, pause, type Cluster } from './cluster/cluster.ts';

/** Bytes of a message, about those of an article of the tests. */
const BYTES = 2500;

/** What nothing but the client takes from publishing here to arriving there, in milliseconds, in a library of its own. */
export async function bareLatency(cluster: Cluster, count: number): Promise<readonly number[]> {
  await cluster.makeLibrary('bare');
  const access = cluster.access({ library: 'bare', signIn: { by: 'password', user: ADMIN.user, password: ADMIN.password } });
  const [sender, reader] = [await connectNats(access), await connectNats(access)];
  const stop = new AbortController();
  const arrived = new Map<number, number>();
  const from = (await reader.facts()).last + 1;
  const { messages } = await reader.follow(from, stop.signal);
  const following = (async () => {
    for await (const { seq } of messages) arrived.set(seq, performance.now());
  })();
  const times: number[] = [];
  for (let number = 0; number < count; number += 1) {
    const begun = performance.now();
    const id = (from + number).toString(16).padStart(32, '0');
    const seq = await sender.publish(id, crypto.getRandomValues(new Uint8Array(BYTES)), `bare-${id}`, 0);
    while (!arrived.has(seq)) await pause(1);
    times.push((arrived.get(seq) ?? 0) - begun);
  }
  stop.abort();
  await following;
  await Promise.all([sender.close(), reader.close()]);
  return times;
}

/** How long nothing but the client takes to fetch all of a library, in seconds. */
export async function bareFetch(access: Access): Promise<number> {
  const wire = await connectNats(access);
  const begun = performance.now();
  const { messages } = await wire.follow(1, new AbortController().signal);
  for await (const { pending } of messages) if (pending === 0) break;
  const seconds = (performance.now() - begun) / 1000;
  await wire.close();
  return seconds;
}

/** Latencies beside those of the bare client in the same run: medians and 95th percentiles, and their ratios. */
export function besideBare(times: readonly number[], bare: readonly number[]): string {
  const line = (share: number) => {
    const [own, other] = [quantile(times, share), quantile(bare, share)];
    return `p${share * 100} ${own.toFixed(0)} ms, ${(own / other).toFixed(1)} times the bare client's ${other.toFixed(1)} ms`;
  };
  return `${line(0.5)}; ${line(0.95)}`;
}

function quantile(all: readonly number[], share: number): number {
  return all.toSorted((x, y) => x - y)[Math.ceil(all.length * share) - 1] ?? 0;
}
