import { createServer, request } from 'node:http';
import type { Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLoggingProxy } from './proxy.ts';
import type { LoggingProxy } from './proxy.ts';

let server: Server;
let port = 0;
/** A server that is reached through a tunnel. */
let other: Server;
let tunnelled = 0;
let proxy: LoggingProxy;
beforeAll(async () => {
  server = createServer((incoming, outgoing) => outgoing.end(`${incoming.headers.host} ${incoming.url}`));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
  other = createServer();
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
  tunnelled = (other.address() as AddressInfo).port;
  proxy = await startLoggingProxy(port, new Set([tunnelled]));
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
    asked.on('connect', (response, socket) => {
      socket.destroy();
      resolve({ status: response.statusCode ?? 0, body: '' });
    });
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

  it('refuses and lists encrypted connections, and any other tunnel', async () => {
    for (const address of ['outlet.example:443', `outlet.example:${tunnelled}`, `127.0.0.1:${port}`]) {
      expect((await through(address, 'CONNECT')).status).toBe(403);
      expect(proxy.refused).toContain(address);
    }
  });

  it('refuses the browser its own services, which are not what a page or an extension asks for, and lists what only looks like them', async () => {
    const listed = proxy.refused.length;
    expect((await through('redirector.gvt1.com:443', 'CONNECT')).status).toBe(403);
    expect(proxy.refused).toHaveLength(listed);
    expect((await through('notgvt1.com:443', 'CONNECT')).status).toBe(403);
    expect(proxy.refused).toContain('notgvt1.com:443');
  });

  it('brings the last words of a server that closes the connection through a tunnel', async () => {
    const words = 'Authorization Violation'.repeat(10_000);
    const closing = createTcpServer((socket) => socket.end(words));
    await new Promise<void>((resolve) => void closing.listen(0, '127.0.0.1', resolve));
    const { port: last } = closing.address() as AddressInfo;
    const own = await startLoggingProxy(port, new Set([last]));
    const heard = await new Promise<string>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: own.port, path: `127.0.0.1:${last}`, method: 'CONNECT' });
      asked.on('connect', (_, socket, head) => {
        let text = head.toString();
        socket.on('data', (part) => (text += String(part))).on('close', () => resolve(text));
      });
      asked.on('error', reject).end();
    });
    expect(heard).toBe(words);
    await own.close();
    closing.close();
  });

  it('lets through what goes to a port of this machine that it may, and says where nobody answers there', async () => {
    expect((await through(`localhost:${tunnelled}`, 'CONNECT')).status).toBe(200);
    expect(proxy.served).toContain(`localhost:${tunnelled}`);
    await new Promise<void>((resolve) => void other.close(() => resolve()));
    expect((await through(`127.0.0.1:${tunnelled}`, 'CONNECT')).status).toBe(502);
  });
});
