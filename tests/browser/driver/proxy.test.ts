import { createServer, request } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLoggingProxy } from './proxy.ts';
import type { LoggingProxy } from './proxy.ts';

let server: Server;
let port = 0;
let proxy: LoggingProxy;
beforeAll(async () => {
  server = createServer((incoming, outgoing) => outgoing.end(`${incoming.headers.host} ${incoming.url}`));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
  proxy = await startLoggingProxy(port);
});
afterAll(async () => {
  await proxy.close();
  server.close();
});

/** Asks through the proxy as a browser would; "connect" stands for the start of an encrypted connection. */
function through(address: string, method = 'GET'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: proxy.port, path: address, method, headers: { host: 'x' } });
    asked.on('response', (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    asked.on('connect', (response) => resolve({ status: response.statusCode ?? 0, body: '' }));
    asked.on('error', reject).end();
  });
}

describe('logging proxy', () => {
  it('passes on requests to the allowed server under any local name', async () => {
    const address = `http://outlet.localhost:${port}/story?page=2`;
    expect(await through(address)).toEqual({ status: 200, body: `outlet.localhost:${port} /story?page=2` });
    expect(proxy.served).toContain(address);
  });

  it('refuses and lists every other address', async () => {
    const others = ['http://127.0.0.1:9/', `http://outlet.example:${port}/`, `http://localhost.example:${port}/`];
    for (const address of others) expect((await through(address)).status).toBe(403);
    expect(proxy.refused).toEqual(expect.arrayContaining(others));
  });

  it('refuses and lists encrypted connections', async () => {
    expect((await through('outlet.example:443', 'CONNECT')).status).toBe(403);
    expect(proxy.refused).toContain('outlet.example:443');
  });
});
