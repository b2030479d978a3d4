import type { Outgoing } from '../library/sharing/shared-record.ts';
import type { Sharing } from '../library/sharing/sharing.ts';
import { sha256Of } from '../library/backup/sha256-of.ts';
import { seal } from './envelope.ts';
import { NewsroomError, passes } from './problem.ts';
import { readMessage, type Analyst } from './read-message.ts';
import type { Wire } from './wire.ts';

/** Articles on their way at once: each waits for three servers, and none for another. */
const AT_ONCE = 16;
/** How often an article that others change at the same time is tried again before its next turn. */
const TRIES = 8;
/** What a message has beside its data: subject and headers. */
const ROOM = 1024;

/** Who sends, and where to. */
export interface Publisher {
  readonly sharing: Sharing;
  readonly wire: Wire;
  readonly analyst: Analyst;
  /** Largest message that the servers take, in bytes; 0 where that is not known. */
  readonly maxPayload: number;
  /** Ids of articles that found no agreement with the servers: they wait for another time, and keep no other from its turn. */
  readonly passedOver: Set<string>;
  /** Called when the servers have one more. */
  readonly onSent: () => void;
}

/**
 * Sends all that waits, and returns how many articles were stored. Each is compared and set: where somebody else was first, theirs is
 * taken in and the outcome sent. Nothing counts as sent before the servers say so; what was sent and not answered
 * is sent again with the same id, or found to be there already by its number. Rejects with the first `NewsroomError`.
 */
export async function drain(publisher: Publisher, signal: AbortSignal): Promise<number> {
  const { sharing, passedOver, onSent } = publisher;
  let stored = 0;
  while (!signal.aborted) {
    const waiting = (await sharing.due(AT_ONCE * 8 + passedOver.size)).filter((id) => !passedOver.has(id));
    if (waiting.length === 0) break;
    const worker = async (): Promise<void> => {
      for (let id = waiting.pop(); id !== undefined && !signal.aborted; id = waiting.pop()) {
        if (!(await send(publisher, id))) continue;
        stored += 1;
        onSent();
      }
    };
    const workers = await Promise.allSettled(Array.from({ length: Math.min(AT_ONCE, waiting.length) }, worker));
    const reasons = workers.flatMap((outcome): readonly unknown[] => (outcome.status === 'rejected' ? [outcome.reason] : []));
    if (reasons.length > 0) throw gravest(reasons);
  }
  return stored;
}

/** Servers that run full say so once, and then nothing: what needs somebody says more than what passes. */
function gravest(reasons: readonly unknown[]): unknown {
  return reasons.find((reason) => !(reason instanceof NewsroomError)) ?? reasons.find((reason) => reason instanceof NewsroomError && !passes(reason.problem)) ?? reasons[0];
}

/** Sends one article; true where it had something to say and the servers have it. */
async function send({ sharing, wire, analyst, maxPayload, passedOver }: Publisher, id: string): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const outgoing = await sharing.prepare(id);
    if (outgoing === null) return false;
    const outcome = await publish(wire, outgoing, maxPayload);
    if (outcome === 'too-large') {
      await sharing.setAside(outgoing);
      return false;
    }
    if (outcome !== 'conflict') {
      await sharing.sent(outgoing, outcome);
      return true;
    }
    const there = await wire.last(id);
    const theirs = there && (await readMessage(there, analyst));
    if (theirs?.kind === 'unreadable') {
      // Nothing of it can be merged, and to write over it is for a person to decide: the next change of the article asks again.
      await sharing.setAside(outgoing);
      return false;
    }
    await sharing.takeTheirs(outgoing, theirs);
  }
  passedOver.add(id);
  return false;
}

async function publish(wire: Wire, outgoing: Outgoing, maxPayload: number): Promise<number | 'conflict' | 'too-large'> {
  const data = seal(outgoing);
  if (maxPayload > 0 && data.length > maxPayload - ROOM) return 'too-large';
  try {
    return await wire.publish(outgoing.id, data, messageId(outgoing), outgoing.revision);
  } catch (error) {
    if (error instanceof NewsroomError && (error.problem === 'conflict' || error.problem === 'too-large')) return error.problem;
    throw error;
  }
}

/** The same for the same state on top of the same one. */
function messageId({ id, revision, state }: Outgoing): string {
  return `${id}.${revision}.${sha256Of(JSON.stringify(state)).slice(0, 16)}`;
}
