import type { Msg, NatsConnection } from '@nats-io/nats-core';
import { streamName } from '../../../src/newsroom/names.ts';
import { pause } from './cluster.ts';

/** A stream as `nats stream backup` writes it. */
export interface StreamBackup {
  readonly made: Readonly<Record<string, unknown>>;
  readonly pieces: readonly Uint8Array[];
}

const PATIENCE = { timeout: 10_000 };

/** Takes a backup, by the servers' own interface. */
export async function takeBackup(connection: NatsConnection, library: string): Promise<StreamBackup> {
  const inbox = `_INBOX.backup.${library}`;
  const subscription = connection.subscribe(inbox);
  const made = answer(await connection.request(`$JS.API.STREAM.SNAPSHOT.${streamName(library)}`, JSON.stringify({ deliver_subject: inbox, no_consumers: true }), PATIENCE));
  const pieces: Uint8Array[] = [];
  for await (const message of subscription) {
    if (message.data.length === 0) break;
    pieces.push(message.data);
    message.respond();
  }
  return { made, pieces };
}

/** Throws the library's stream away and brings it back as it was. */
export async function restoreBackup(connection: NatsConnection, library: string, { made, pieces }: StreamBackup): Promise<void> {
  answer(await connection.request(`$JS.API.STREAM.DELETE.${streamName(library)}`, '', PATIENCE));
  const { config, state } = made;
  const { deliver_subject: to } = answer(await connection.request(`$JS.API.STREAM.RESTORE.${streamName(library)}`, JSON.stringify({ config, state }), PATIENCE));
  for (const piece of pieces) await connection.request(String(to), piece, PATIENCE);
  answer(await connection.request(String(to), '', PATIENCE));
  await pause(1000); // a leader is elected anew
}

function answer(message: Msg): Readonly<Record<string, unknown>> {
  const { error, ...rest } = message.json<Readonly<Record<string, unknown>>>();
  if (error !== undefined) throw new Error(JSON.stringify(error));
  return rest;
}
