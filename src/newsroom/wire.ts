import type { Access } from './access.ts';

/** One message of the stream. */
export interface WireMessage {
  readonly seq: number;
  /** Article's id; null where the subject names none. */
  readonly id: string | null;
  readonly data: Uint8Array;
  /** How many are still to come, as far as the server knew. */
  readonly pending: number;
}

/** What the servers say of a library. */
export interface WireFacts {
  /** Tells this stream from one made anew under its name. */
  readonly stream: string;
  readonly articles: number;
  readonly bytes: number;
  readonly last: number;
  readonly replicas: number;
  /** Largest message that the server takes, in bytes. */
  readonly maxPayload: number;
}

/** A connection to the servers of one library. Everything rejects with `NewsroomError`. */
export interface Wire {
  facts(): Promise<WireFacts>;
  /**
   * Stores a state of an article; resolves with its number once the servers have it for good.
   * @param messageId the same for the same message, so that it is stored once
   * @param revision number of the state that it replaces; 0 for none. Another one there: `conflict`
   */
  publish(id: string, data: Uint8Array, messageId: string, revision: number): Promise<number>;
  /** The article's last state; null where there is none. */
  last(id: string): Promise<WireMessage | null>;
  /** Messages from a number on, then those that come, until the signal; rejects when the connection is lost. */
  follow(from: number, signal: AbortSignal): AsyncIterable<WireMessage>;
  /** Resolves when the connection is gone, by whoever's hand. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** Connects to a library's servers; rejects with `NewsroomError`. */
export type Connect = (access: Access) => Promise<Wire>;
