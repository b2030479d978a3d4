import { createServer, request } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

/** A proxy that lets a browser reach one server of this machine, refuses everything else and keeps a list of both. */
export interface LoggingProxy {
  readonly port: number;
  /** Addresses asked for at the allowed server, in order. */
  readonly served: readonly string[];
  /** All other addresses asked for but the browser's own, "host:port" alone for connections that would have been encrypted. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/**
 * Services of the browsers themselves, such as the dictionaries that Chromium fetches once something is typed; no switch silences all. They
 * get nothing, and are not listed: the extension has no address among them.
 */
const BROWSERS_OWN = /(?:^|\.)(?:gvt1\.com|googleapis\.com|mozilla\.(?:com|net|org)):443$/;

/** Names of this machine. */
const HERE = /^(?:127\.0\.0\.1|(?:[\w-]+\.)*localhost)$/;

/**
 * Starts a proxy on 127.0.0.1 that passes on requests to `allowedPort` under the names of this machine only, and what goes through a
 * tunnel, as WebSockets do, to the ports of `tunnels`.
 */
export async function startLoggingProxy(allowedPort: number, tunnels: ReadonlySet<number> = new Set()): Promise<LoggingProxy> {
  const served: string[] = [];
  const refused: string[] = [];
  const proxy = createServer((incoming, outgoing) => {
    const address = incoming.url ?? '';
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || Number(url.port) !== allowedPort || !HERE.test(url.hostname)) {
      refused.push(address);
      outgoing.writeHead(403).end();
      return;
    }
    served.push(address);
    const passed = request(
      { host: '127.0.0.1', port: allowedPort, method: incoming.method, path: url.pathname + url.search, headers: { ...incoming.headers, host: url.host } },
      (answer) => answer.pipe(outgoing.writeHead(answer.statusCode ?? 502, answer.headers)),
    );
    passed.once('error', () => outgoing.writeHead(502).end());
    incoming.pipe(passed);
  });
  proxy.on('connect', (incoming, socket, head) => {
    const address = incoming.url ?? '';
    const [, host = '', port = ''] = /^(.+):(\d+)$/.exec(address) ?? [];
    socket.on('error', () => socket.destroy());
    if (!HERE.test(host) || !tunnels.has(Number(port))) {
      if (!BROWSERS_OWN.test(address)) refused.push(address);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    served.push(address);
    const onward = connect(Number(port), '127.0.0.1');
    onward.once('connect', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    onward.once('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
    // The last words of either side reach the other: servers say why they close a connection.
    for (const [one, other] of [[socket, onward], [onward, socket]] as const) one.once('close', () => other.end(() => other.destroy()));
  });
  await new Promise<void>((resolve, reject) => {
    proxy.once('error', reject);
    proxy.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (proxy.address() as AddressInfo).port,
    served,
    refused,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        proxy.closeAllConnections();
      }),
  };
}
