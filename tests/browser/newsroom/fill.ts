import { ANALYSIS_VERSION } from '../../../src/claims/analyse.ts';
import type { Access } from '../../../src/newsroom/access.ts';
import { connectNats } from '../../../src/newsroom/nats-wire.ts';
import { deskMessage } from '../../newsroom/desk-client.ts';

/** Publishes on their way at once. */
const AT_ONCE = 64;

/** Puts articles into a library as other clients would, from a number on. */
export async function fill(access: Access, count: number, messageOf = (number: number) => deskMessage(number, ANALYSIS_VERSION)): Promise<void> {
  const wire = await connectNats(access);
  let next = 0;
  await Promise.all(Array.from({ length: Math.min(count, AT_ONCE) }, async () => {
    for (let number = next++; number < count; number = next++) {
      const { id, data } = messageOf(number);
      await wire.publish(id, data, `fill-${number}`, 0);
    }
  }));
  await wire.close();
}
