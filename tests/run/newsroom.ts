/**
 * `npm run newsroom`: a cluster of three servers on this computer with a library that each of them keeps, to try the edition for
 * newsrooms with. Goes on until Ctrl+C; what was shared is there again at the next start.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Cluster, LIBRARY } from '../newsroom/cluster/cluster.ts';
import { installServer, serverVersion } from '../newsroom/cluster/find-server.ts';
import { useNodeWebSocket } from '../newsroom/cluster/node-websocket.ts';
import type { User } from '../newsroom/cluster/server-config.ts';

const FOLDER = resolve('build/newsroom');
/** Ports of the servers for clients, WebSocket and each other, three by three; the last three are those of the one with TLS. */
const PORTS = [14_221, 18_221, 16_221, 14_222, 18_222, 16_222, 14_223, 18_223, 16_223, 14_224, 18_443, 16_224];

/** Passwords of this cluster, made at its first start. */
function users(): readonly User[] {
  const file = join(FOLDER, 'users.json');
  if (!existsSync(file)) {
    const password = () => randomBytes(9).toString('base64url');
    const made: readonly User[] = [{ user: 'admin', password: password(), library: null }, { user: 'desk', password: password(), library: LIBRARY }];
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as readonly User[];
}

installServer();
useNodeWebSocket();
const known = users();
const cluster = await Cluster.start({ folder: FOLDER, ports: PORTS, users: known });
await cluster.makeLibrary();
const { state, config } = await cluster.stream();
const desk = known.find(({ library }) => library !== null);

console.log(`
nats-server ${serverVersion() ?? ''}: three servers, library "${LIBRARY}" with ${config.num_replicas} replicas and ${state.messages} articles.

Build the edition with "npm run build:newsroom", load dist/chromium-newsroom or dist/firefox-newsroom, and paste into its options:

  Address of the servers   ${cluster.addresses.join(' ')}
  or with TLS              ${cluster.secureAddress}   (the browser must know ${relative(process.cwd(), cluster.certificates.authority)})
  Name of the library      ${LIBRARY}
  Name                     ${desk?.user ?? ''}
  Password                 ${desk?.password ?? ''}

Ctrl+C stops the servers.`);

const stopped = new Promise<void>((done) => {
  process.once('SIGINT', () => done());
  process.once('SIGTERM', () => done());
});
await stopped;
await cluster.close();
