import type { Tools } from '../operations/tools.ts';
import { receive } from './receive.ts';
import type { Incoming, Outgoing } from './shared-record.ts';

/**
 * See `Sharing.takeTheirs`. Numbers of one article only rise, but servers that lost messages, or were brought back from a backup, hold
 * less than is remembered here: what they answer now counts. Where following took in something else meanwhile, that counts.
 */
export async function takeTheirs(tools: Tools, { id, revision }: Pick<Outgoing, 'id' | 'revision'>, theirs: Incoming | null): Promise<void> {
  await tools.transactions.write(async (database) => {
    const row = await database.shared.get(id);
    if (row?.revision === revision && (theirs === null || theirs.seq < revision)) await database.shared.put({ ...row, revision: 0 });
  });
  if (theirs !== null) await receive(tools, [theirs], false);
}
