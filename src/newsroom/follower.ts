import type { Incoming } from '../library/sharing/shared-record.ts';
import type { Sharing } from '../library/sharing/sharing.ts';
import { readMessage, type Analyst } from './read-message.ts';
import type { WireMessage } from './wire.ts';

/** Messages taken in by one transaction, at least and at most: the more, the less work for each. */
const BATCH = { least: 32, most: 256 } as const;
/** Bytes of them: large articles make smaller batches. */
const BATCH_BYTES = 1_500_000;
/** Milliseconds that a transaction is to take: between two of them checks and saves have their turn. */
const TAKES = { least: 150, most: 400 } as const;

/** How far following has come. */
export interface Following {
  /** Number of the last message taken in. */
  readonly position: number;
  /** Messages still to come. */
  readonly pending: number;
}

/** Who takes in, and what. */
export interface Follower {
  readonly sharing: Sharing;
  readonly messages: AsyncIterable<WireMessage>;
  readonly analyst: Analyst;
  /** Resolves once no reader waits for an answer: checks go before articles that come by the thousand. */
  readonly quiet: () => Promise<void>;
  readonly tell: (following: Following) => void;
}

/** Takes in what comes, in batches, until the signal; tells after each. Rejects with `NewsroomError`. */
export async function follow({ sharing, messages, analyst, quiet, tell }: Follower, signal: AbortSignal): Promise<void> {
  let batch: WireMessage[] = [];
  let bytes = 0;
  // While one batch is written, the next is fetched and read: the one waits for the disk, the other for the processor.
  let written: Promise<unknown> = Promise.resolve();
  let size: number = BATCH.least;
  const write = async (read: readonly Incoming[], { seq: position, pending }: WireMessage): Promise<void> => {
    const begun = performance.now();
    await sharing.receive(read, true);
    size = nextSize(size, performance.now() - begun);
    tell({ position, pending });
  };
  try {
    for await (const message of messages) {
      if (signal.aborted) return;
      batch.push(message);
      bytes += message.data.length;
      if (message.pending > 0 && batch.length < size && bytes < BATCH_BYTES) continue;
      const read = await readAll(batch, analyst, quiet);
      await written;
      await quiet();
      if (signal.aborted) return;
      written = write(read, message);
      [batch, bytes] = [[], 0];
      if (message.pending === 0) await written;
      else written.catch(() => undefined); // it is met when the next batch waits for it
    }
    await written;
  } finally {
    await written.catch(() => undefined); // whoever ends this may go on to another library
  }
}

/** As many as this machine takes in without making readers wait. */
function nextSize(size: number, took: number): number {
  if (took > TAKES.most) return Math.max(BATCH.least, Math.floor(size / 2));
  return took < TAKES.least ? Math.min(BATCH.most, size * 2) : size;
}

/** Articles that are read without a pause: some tens of milliseconds. */
const SLICE = 16;

async function readAll(messages: readonly WireMessage[], analyst: Analyst, quiet: () => Promise<void>): Promise<readonly Incoming[]> {
  const read: Incoming[] = [];
  for (const [at, message] of messages.entries()) {
    if (at % SLICE === 0) await quiet();
    read.push(await readMessage(message, analyst));
  }
  return read;
}
