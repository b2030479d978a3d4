import { memberPermissions } from '../../../src/newsroom/names.ts';
import type { Certificates } from './certificates.ts';

/** Ports of one server. */
export interface ServerPorts {
  readonly client: number;
  readonly websocket: number;
  readonly cluster: number;
}

/** One who may sign in. A member may use one library and nothing else. */
export interface User {
  readonly user: string;
  readonly password: string;
  /** Null for whoever may do everything. */
  readonly library: string | null;
}

/** How one server of the cluster is set up. */
export interface ServerSettings {
  readonly name: string;
  readonly ports: ServerPorts;
  /** Cluster ports of all servers. */
  readonly routes: readonly number[];
  /** Those who sign in by password, or the lines by which the servers know whose keys they trust. */
  readonly users: readonly User[] | { readonly trust: readonly string[] };
  /** Where its part of the streams lies, and how much of it there may be, in bytes; null for a server that only lets clients in. */
  readonly store: { readonly folder: string; readonly maxBytes: number } | null;
  /** For wss; null for plain ws. */
  readonly certificates: Certificates | null;
}

/** The text of a configuration file of nats-server. Everything listens on loopback alone. */
export function serverConfig({ name, ports, routes, users, store, certificates }: ServerSettings): string {
  const tls = certificates && `tls { cert_file: ${JSON.stringify(certificates.certificate)}, key_file: ${JSON.stringify(certificates.key)} }`;
  return [
    `server_name: ${name}`,
    `listen: "127.0.0.1:${ports.client}"`,
    'max_payload: 1MB',
    `websocket { listen: "127.0.0.1:${ports.websocket}", compression: false, ${tls ?? 'no_tls: true'} }`,
    ...(store === null ? [] : [`jetstream { store_dir: ${JSON.stringify(store.folder)}, max_memory_store: 64MB, max_file_store: ${store.maxBytes} }`]),
    `cluster { name: newsroom, listen: "127.0.0.1:${ports.cluster}", routes: [${routes.map((port) => `"nats://127.0.0.1:${port}"`).join(', ')}] }`,
    ...('trust' in users ? users.trust : [`authorization { users: [${users.map(userLine).join(', ')}] }`]),
    '',
  ].join('\n');
}

function userLine({ user, password, library }: User): string {
  const permissions = library === null ? '' : `, permissions: ${JSON.stringify(memberPermissions(library))}`;
  return `{ user: ${JSON.stringify(user)}, password: ${JSON.stringify(password)}${permissions} }`;
}
