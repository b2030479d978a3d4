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

/** What comes from a number on. */
export interface WireNews {
  /** How many there were when it was asked for. Counted by the server: of a stream that lost messages no numbers tell. */
  readonly pending: number;
  /** Those, then the ones that come; ends by the signal, rejects when the connection is lost. */
  readonly messages: AsyncIterable<WireMessage>;
}

/** What the servers say of a library. */
export interface WireFacts {
  /** Tells this stream from one made anew under its name; one brought back from a backup has the same. */
  readonly stream: string;
  readonly articles: number;
  readonly bytes: number;
  /** Number of the last message that it was given, whether that is still there or not. */
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
  /** Asks for messages from a number on. */
  follow(from: number, signal: AbortSignal): Promise<WireNews>;
  /** Resolves when the connection is gone, by whoever's hand. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** Connects to a library's servers; rejects with `NewsroomError`. */
export type Connect = (access: Access) => Promise<Wire>;
