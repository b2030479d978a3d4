import type { Incoming, Outgoing } from './shared-record.ts';
import type { SharingState } from './sharing-state.ts';

/** How the library stands to those who share it. */
export interface SharingStatus extends SharingState {
  /** Articles that wait to be sent, that cannot be sent as they are, and that only a newer version of the product can read. */
  readonly due: number;
  readonly setAside: number;
  readonly unread: number;
  /** Articles of this library that are shared; removed ones are not. Where it takes long to count them, as many as there were moments ago. */
  readonly shared: number;
}

/** An article that somebody removed and that can still be brought back. */
export interface SharedRemoval {
  /** For `Library.undoRemove`. */
  readonly token: string;
  readonly title: string;
  readonly publisher: string | null;
  /** ISO 8601, UTC. */
  readonly removedAt: string;
}

/**
 * The library as one of several that hold the same articles. Changes that the reader makes are noted in the transaction that makes
 * them, and stay so until `sent`; what comes from others is taken in together with the position reached. Both survive
 * whatever dies in between.
 */
export interface Sharing {
  /** Null where the library is not shared. */
  status(): Promise<SharingStatus | null>;
  /** Shares what is saved from now on. Another library's name begins anew; the same one goes on. */
  join(library: string, notes: boolean): Promise<void>;
  /** Shares notes and highlights from now on, or no longer. */
  setNotes(notes: boolean): Promise<void>;
  /**
   * Says which stream is followed: one made anew under the same name is read from its beginning, and sent what it lacks; so is one whose
   * last number is below the position reached, which was brought back from a backup.
   * @param last number of its last message; left out, it is not looked at
   */
  follow(stream: string, last?: number): Promise<SharingStatus | null>;
  /** Shares nothing any more, and forgets what was to be sent. Articles stay. */
  leave(): Promise<void>;
  /** Ids of articles that wait to be sent. */
  due(limit: number): Promise<readonly string[]>;
  /** What is to be sent of one; null where nothing is. The same until something changes, so that it can be sent again. */
  prepare(id: string): Promise<Outgoing | null>;
  /** It arrived under this sequence number. */
  sent(outgoing: Outgoing, seq: number): Promise<void>;
  /** It cannot be sent as it is; it waits for the reader's next change of it. */
  setAside(outgoing: Pick<Outgoing, 'id' | 'changedAt'>): Promise<void>;
  /**
   * The servers refused it, because they hold another state than the one it was made from: takes theirs in, whatever its number is,
   * or forgets the number where they have none.
   */
  takeTheirs(outgoing: Pick<Outgoing, 'id' | 'revision'>, theirs: Incoming | null): Promise<void>;
  /**
   * Takes in what came from others; returns how many articles changed.
   * @param inOrder they are the next ones of the stream, so that the position moves; else they were asked for one by one
   */
  receive(messages: readonly Incoming[], inOrder: boolean): Promise<number>;
  /** Ids of articles that only a newer version could read, in their order, those after one; the empty id is before all. */
  unread(after: string, limit: number): Promise<readonly string[]>;
  /** All of them have been tried in a form of messages; what is left unread is newer than that. */
  triedIn(form: number): Promise<void>;
  /** Shared articles that were removed, the last first. */
  removals(limit: number): Promise<readonly SharedRemoval[]>;
}
