import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jetstreamManager, type JetStreamManager, type StreamInfo, type StreamUpdateConfig } from '@nats-io/jetstream';
import { wsconnect, type NatsConnection } from '@nats-io/nats-core';
import type { Access, SignIn } from '../../../src/newsroom/access.ts';
import { streamConfig, streamName, subjectOf } from '../../../src/newsroom/names.ts';
import { authenticatorOf } from '../../../src/newsroom/nats-wire.ts';
import { makeCertificates, type Certificates } from './certificates.ts';
import { Authority } from './credentials.ts';
import { freePorts } from './free-ports.ts';
import { serverConfig, type ServerPorts, type User } from './server-config.ts';
import { startServer, type ServerProcess } from './server-process.ts';

/** How a cluster is to be. */
export interface ClusterOptions {
  /** Where it keeps everything; a new folder that goes with it when left out. */
  readonly folder?: string;
  /** Twelve ports; free ones when left out. */
  readonly ports?: readonly number[];
  readonly users?: readonly User[];
  /** Room of each server for streams, in bytes. */
  readonly maxBytes?: number;
  readonly expiredCertificate?: boolean;
  /** Everybody signs in with a file of credentials in the place of a password. */
  readonly credentials?: boolean;
}

/** Name of the library that tests share. */
export const LIBRARY = 'city-desk';
/** Who may do everything, and a member of that library. */
export const ADMIN: User = { user: 'admin', password: 'only-for-tests', library: null };
export const MEMBER: User = { user: 'desk', password: 'read-all-about-it', library: LIBRARY };

const NODES = 3;

/** Three servers with replicated streams, and a fourth without any, which lets clients in by wss. All on loopback. */
export class Cluster {
  readonly folder: string;
  readonly certificates: Certificates;
  readonly #own: boolean;
  readonly #ports: readonly ServerPorts[];
  readonly #options: ClusterOptions;
  readonly #running = new Map<number, ServerProcess>();
  readonly #authority: Authority | null;

  private constructor(folder: string, ports: readonly number[], options: ClusterOptions) {
    this.folder = folder;
    this.#own = options.folder === undefined;
    this.#options = options;
    this.#authority = options.credentials === true ? new Authority() : null;
    this.#ports = Array.from({ length: NODES + 1 }, (_, at) => ({ client: ports[at * 3] ?? 0, websocket: ports[at * 3 + 1] ?? 0, cluster: ports[at * 3 + 2] ?? 0 }));
    this.certificates = makeCertificates(join(folder, 'certificates'), { expired: options.expiredCertificate ?? false });
  }

  /** Starts all servers and waits until they have elected a leader. */
  static async start(options: ClusterOptions = {}): Promise<Cluster> {
    const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'second-source-newsroom-'));
    const cluster = new Cluster(folder, options.ports ?? (await freePorts((NODES + 1) * 3)), options);
    for (let at = 0; at <= NODES; at += 1) cluster.startNode(at);
    const { connection } = await cluster.admin();
    await connection.close();
    return cluster;
  }

  /** Plain addresses of the three servers. */
  get addresses(): readonly string[] {
    return this.#ports.slice(0, NODES).map(({ websocket }) => `ws://127.0.0.1:${websocket}`);
  }

  /** The address with TLS. */
  get secureAddress(): string {
    return `wss://localhost:${this.#ports[NODES]?.websocket ?? 0}`;
  }

  access(change: Partial<Access> = {}): Access {
    return { servers: [...this.addresses], signIn: this.signInOf(MEMBER), library: MEMBER.library ?? '', ...change };
  }

  /** How somebody signs in here. @param expires when a file of credentials ceases to be good, in seconds since 1970 */
  signInOf({ user, password, library }: User, expires?: number): SignIn {
    if (this.#authority === null) return { by: 'password', user, password };
    return { by: 'creds', creds: this.#authority.credsOf({ user, library }, expires) };
  }

  startNode(at: number): void {
    const ports = this.#ports[at];
    if (ports === undefined || this.#running.has(at)) return;
    const name = at < NODES ? `desk-${at + 1}` : 'door';
    const store = at < NODES ? { folder: join(this.folder, name), maxBytes: this.#options.maxBytes ?? 2 ** 30 } : null;
    const config = join(this.folder, `${name}.conf`);
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(config, serverConfig({
      name, ports, store, routes: this.#ports.map(({ cluster }) => cluster),
      users: this.#authority === null ? (this.#options.users ?? [ADMIN, MEMBER]) : { trust: this.#authority.config },
      certificates: at < NODES ? null : this.certificates,
    }));
    this.#running.set(at, startServer(config, join(this.folder, `${name}.log`)));
  }

  /** SIGKILL to one server; it can be started again. */
  async killNode(at: number): Promise<void> {
    await this.#running.get(at)?.kill();
    this.#running.delete(at);
  }

  /** Connects as the one who may do everything, as soon as the cluster can. */
  async admin(): Promise<{ readonly connection: NatsConnection; readonly manager: JetStreamManager }> {
    for (let tries = 0; ; tries += 1) {
      const connection = await this.#connect().catch(() => null);
      try {
        if (connection !== null) {
          const manager = await jetstreamManager(connection, { timeout: 5000 });
          await manager.getAccountInfo();
          return { connection, manager };
        }
      } catch (error) {
        await connection?.close();
        if (tries > 100) throw error;
      }
      if (tries > 200) throw new Error('the cluster does not come up');
      await pause(100);
    }
  }

  /** Makes the stream of a library, as whoever runs the servers does once. */
  async makeLibrary(library = LIBRARY, options: { readonly maxBytes?: number } = {}): Promise<void> {
    await this.#withManager(async (manager) => {
      for (let tries = 0; ; tries += 1) {
        try {
          await manager.streams.add(streamConfig(library, options));
          return;
        } catch (error) {
          if (tries > 50) throw error; // not all servers have met yet
          await pause(100);
        }
      }
    });
  }

  /** Changes how a library's stream is set up. */
  async changeLibrary(change: Partial<StreamUpdateConfig>, library = LIBRARY): Promise<void> {
    await this.#withManager((manager) => manager.streams.update(streamName(library), change));
  }

  /** Loses the last message of an article. */
  async purge(id: string, library = LIBRARY): Promise<void> {
    await this.#withManager((manager) => manager.streams.purge(streamName(library), { filter: subjectOf(library, id) }));
  }

  /** What the servers say of a library's stream. */
  stream(library = LIBRARY): Promise<StreamInfo> {
    return this.#withManager((manager) => manager.streams.info(streamName(library), { subjects_filter: '>' }));
  }

  /** Number of the server that leads a library's stream. */
  async leader(library = LIBRARY): Promise<number> {
    const { cluster } = await this.stream(library);
    return Number(/^desk-(\d)$/u.exec(cluster?.leader ?? '')?.[1] ?? 1) - 1;
  }

  /** Has another server lead a library's stream. */
  async changeLeader(library = LIBRARY): Promise<void> {
    const before = await this.leader(library);
    const { connection } = await this.admin();
    await connection.request(`$JS.API.STREAM.LEADER.STEPDOWN.${streamName(library)}`, '', { timeout: 5000 });
    await connection.close();
    for (let tries = 0; tries < 100 && (await this.leader(library).catch(() => before)) === before; tries += 1) await pause(100);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#running.values()].map((server) => (this.#own ? server.kill() : server.stop())));
    if (this.#own) rmSync(this.folder, { recursive: true, force: true });
  }

  async #withManager<Result>(work: (manager: JetStreamManager) => Promise<Result>): Promise<Result> {
    const { connection, manager } = await this.admin();
    try {
      return await work(manager);
    } finally {
      await connection.close();
    }
  }

  #connect(): Promise<NatsConnection> {
    const signIn = this.signInOf(this.#options.users?.find(({ library }) => library === null) ?? ADMIN);
    return wsconnect({ servers: [...this.addresses], authenticator: authenticatorOf(signIn), reconnect: false, timeout: 2000 });
  }
}

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}
