import type { Incoming } from '../library/sharing/shared-record.ts';
import type { Sharing } from '../library/sharing/sharing.ts';
import { readMessage, type Analyst } from './read-message.ts';
import type { Wire, WireMessage } from './wire.ts';

/** Messages taken in by one transaction; between two of them checks and saves have their turn. */
const BATCH = 32;
/** Bytes of them: large articles make smaller batches. */
const BATCH_BYTES = 1_000_000;

/** How far following has come. */
export interface Following {
  /** Number of the last message taken in. */
  readonly position: number;
  /** Messages still to come. */
  readonly pending: number;
}

/** Takes in what comes from a number on, in batches, until the signal; tells after each. Rejects with `NewsroomError`. */
export async function follow(
  sharing: Sharing, wire: Wire, analyst: Analyst, from: number, signal: AbortSignal, tell: (following: Following) => void,
): Promise<void> {
  let batch: WireMessage[] = [];
  let bytes = 0;
  for await (const message of wire.follow(from, signal)) {
    if (signal.aborted) return;
    batch.push(message);
    bytes += message.data.length;
    if (message.pending > 0 && batch.length < BATCH && bytes < BATCH_BYTES) continue;
    const taken = batch;
    [batch, bytes] = [[], 0];
    await sharing.receive(await readAll(taken, analyst), true);
    tell({ position: message.seq, pending: message.pending });
  }
}

async function readAll(messages: readonly WireMessage[], analyst: Analyst): Promise<readonly Incoming[]> {
  const read: Incoming[] = [];
  for (const message of messages) read.push(await readMessage(message, analyst));
  return read;
}
