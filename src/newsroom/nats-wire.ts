import { jetstream, jetstreamManager, type Consumer, type JetStreamClient, type JetStreamManager, type JsMsg } from '@nats-io/jetstream';
import { credsAuthenticator, tokenAuthenticator, usernamePasswordAuthenticator, wsconnect, type Authenticator, type NatsConnection } from '@nats-io/nats-core';
import type { Access, SignIn } from './access.ts';
import { idOf, streamName, subjectOf } from './names.ts';
import { problemOf } from './nats-problem.ts';
import { NewsroomError } from './problem.ts';
import type { Wire, WireFacts, WireMessage, WireNews } from './wire.ts';

/** How long an answer may take, in milliseconds: the election of a leader takes up to five seconds. */
const PATIENCE = 8000;
/** Messages that may be on their way to us at once. */
const AHEAD = 200;

/** Connects to the first of the servers that answers. The client's own reconnecting is off: a lost connection is the session's matter. */
export async function connectNats(access: Access): Promise<Wire> {
  const connection = await wsconnect({
    servers: [...access.servers],
    authenticator: authenticatorOf(access.signIn),
    name: 'Second Source',
    reconnect: false,
    timeout: PATIENCE,
    pingInterval: 20_000,
    ignoreClusterUpdates: true,
  }).catch((error: unknown) => {
    throw problemOf(error, 'unreachable');
  });
  try {
    const manager = await jetstreamManager(connection, { timeout: PATIENCE, checkAPI: false });
    return new NatsWire(connection, manager, access.library);
  } catch (error) {
    await connection.close();
    throw problemOf(error);
  }
}

/** What the client signs in with. */
export function authenticatorOf(signIn: SignIn): Authenticator {
  if (signIn.by === 'password') return usernamePasswordAuthenticator(signIn.user, signIn.password);
  if (signIn.by === 'token') return tokenAuthenticator(signIn.token);
  return credsAuthenticator(new TextEncoder().encode(signIn.creds));
}

class NatsWire implements Wire {
  readonly closed: Promise<void>;
  readonly #connection: NatsConnection;
  readonly #manager: JetStreamManager;
  readonly #stream: JetStreamClient;
  readonly #library: string;

  constructor(connection: NatsConnection, manager: JetStreamManager, library: string) {
    this.#connection = connection;
    this.#manager = manager;
    this.#stream = jetstream(connection, { timeout: PATIENCE });
    this.#library = library;
    this.closed = connection.closed().then(() => undefined);
  }

  async facts(): Promise<WireFacts> {
    const { created, state, config } = await this.#named(this.#manager.streams.info(streamName(this.#library)));
    const { messages: articles, bytes, last_seq: last } = state;
    return { stream: created, articles, bytes, last, replicas: config.num_replicas, maxPayload: this.#connection.info?.max_payload ?? 0 };
  }

  async publish(id: string, data: Uint8Array, messageId: string, revision: number): Promise<number> {
    const options = { msgID: messageId, expect: { lastSubjectSequence: revision }, timeout: PATIENCE, retries: 1 };
    return (await this.#named(this.#stream.publish(subjectOf(this.#library, id), data, options))).seq;
  }

  async last(id: string): Promise<WireMessage | null> {
    // From the leader: any other server may be behind what it has just refused.
    const message = await this.#named(this.#manager.streams.getMessage(streamName(this.#library), { last_by_subj: subjectOf(this.#library, id) }));
    return message && { seq: message.seq, id, data: message.data, pending: 0 };
  }

  async follow(from: number, signal: AbortSignal): Promise<WireNews> {
    const consumer = await this.#named(this.#consumer(from));
    // As it was made: asking for it once more would be a question to the servers for each member each minute.
    const { num_pending: pending } = await this.#named(consumer.info(true));
    return { pending, messages: this.#messages(consumer, signal) };
  }

  async *#messages(consumer: Consumer, signal: AbortSignal): AsyncIterable<WireMessage> {
    const messages = await this.#named(consumer.consume({ max_messages: AHEAD, idle_heartbeat: 5000 }));
    const stop = () => messages.stop();
    signal.addEventListener('abort', stop, { once: true });
    void this.closed.then(() => messages.stop(new NewsroomError('unreachable')));
    try {
      if (signal.aborted) return;
      for await (const message of messages) yield wireMessage(message);
    } catch (error) {
      throw problemOf(error);
    } finally {
      signal.removeEventListener('abort', stop);
      messages.stop();
    }
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  /** Reads in order from memory of its own; the client makes it anew where its server is gone. */
  #consumer(from: number): Promise<Consumer> {
    return this.#stream.consumers.get(streamName(this.#library), { deliver_policy: 'by_start_sequence', opt_start_seq: Math.max(1, from), inactive_threshold: 60_000 });
  }

  async #named<Value>(work: Promise<Value>): Promise<Value> {
    try {
      return await work;
    } catch (error) {
      throw problemOf(error);
    }
  }
}

function wireMessage({ seq, subject, data, info }: JsMsg): WireMessage {
  return { seq, id: idOf(subject), data, pending: info.pending };
}
