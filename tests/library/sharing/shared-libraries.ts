import { openSharedLibrary } from '../../../src/library/sharing/open-shared-library.ts';
import type { Library } from '../../../src/library/library.ts';
import type { Sharing } from '../../../src/library/sharing/sharing.ts';
import type { Incoming } from '../../../src/library/sharing/shared-record.ts';
import { Clock, EVEN_WEIGHT, memoryStorage, type MemoryStorage } from '../support/memory-storage.ts';

/** One reader of a desk. */
export interface Desk {
  readonly library: Library;
  readonly sharing: Sharing;
  readonly clock: Clock;
  readonly storage: MemoryStorage;
}

/** A reader's library that is shared, or, without a name, is not. */
export async function openDesk(name: string | null = 'city-desk', notes = true): Promise<Desk> {
  const storage = memoryStorage();
  const clock = new Clock();
  const { library, sharing } = openSharedLibrary({ ...storage, now: clock.now, termWeight: EVEN_WEIGHT });
  if (name !== null) {
    await sharing.join(name, notes);
    await sharing.follow('stream-1');
  }
  return { library, sharing, clock, storage };
}

/** A stream as the server keeps it: the last message of each article, with compare-and-set. */
export class MemoryStream {
  readonly #messages = new Map<string, Incoming & { readonly kind: 'record' }>();
  #last = 0;

  /** Sends all that a desk has to send, and takes in what stands in the way; returns how many were sent. */
  async drain({ sharing }: Desk): Promise<number> {
    let count = 0;
    for (let ids = await sharing.due(100); ids.length > 0; ids = await sharing.due(100)) {
      for (const id of ids) {
        const outgoing = await sharing.prepare(id);
        if (outgoing === null) continue;
        const there = this.#messages.get(id);
        if ((there?.seq ?? 0) !== outgoing.revision) {
          if (there !== undefined) await sharing.receive([there], false);
          continue;
        }
        this.#last += 1;
        const { revision: _revision, changedAt: _changedAt, ...record } = outgoing;
        this.#messages.set(id, { kind: 'record', seq: this.#last, record: structuredClone(record) });
        await sharing.sent(outgoing, this.#last);
        count += 1;
      }
    }
    return count;
  }

  /** The last message of each article, in order. */
  get all(): readonly Incoming[] {
    return [...this.#messages.values()].toSorted((a, b) => a.seq - b.seq);
  }

  /** Gives a desk all that it has not seen; returns how many articles changed. */
  async follow({ sharing }: Desk): Promise<number> {
    const position = (await sharing.status())?.position ?? 0;
    return sharing.receive(this.all.filter(({ seq }) => seq > position), true);
  }

  /** All desks in turn until none has anything to send. */
  async settle(...desks: readonly Desk[]): Promise<void> {
    for (let sent = 1; sent > 0;) {
      sent = 0;
      for (const desk of desks) sent += await this.drain(desk);
      for (const desk of desks) await this.follow(desk);
    }
  }
}
