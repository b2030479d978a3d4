import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ARTICLES } from './articles.ts';
import { startDemoServer } from './server.ts';
import type { DemoServer } from './server.ts';

let server: DemoServer;
beforeAll(async () => {
  server = await startDemoServer();
});
afterAll(() => server.close());

/** Asks the server as a browser would, without relying on the resolver for names below .localhost. */
function get(address: string): Promise<{ status: number; body: string }> {
  const url = new URL(address);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: url.port, path: url.pathname, headers: { host: url.host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('demo server', () => {
  it.each(Object.values(DEMO_ARTICLES))('serves $slug under its own name', async (article) => {
    const { status, body } = await get(server.addressOf(article));
    expect(status).toBe(200);
    expect(body).toContain(`<link rel="canonical" href="${server.addressOf(article)}">`);
    expect(body).not.toContain('{{');
  });

  it.each(Object.values(DEMO_ARTICLES))('lets $slug load nothing from elsewhere', async (article) => {
    const { body } = await get(server.addressOf(article));
    expect(body).not.toMatch(/<(?:script|img|iframe|video|audio|source)[^>]+src=/);
    expect(body).not.toMatch(/<link[^>]+rel="(?:stylesheet|preload|preconnect)"/);
    expect(body).not.toMatch(/@import|url\(/);
  });

  it('lists the articles on its front page', async () => {
    const { body } = await get(server.home);
    for (const article of Object.values(DEMO_ARTICLES)) expect(body).toContain(server.addressOf(article));
  });

  it('does not serve one outlet’s article under another outlet’s name', async () => {
    const address = new URL(server.addressOf(DEMO_ARTICLES.wire));
    address.hostname = `${DEMO_ARTICLES.update.slug}.localhost`;
    expect((await get(address.href)).status).toBe(404);
  });

  it('serves pages added while it runs', async () => {
    const address = server.addPage('/added', '<p>added</p>');
    expect(await get(address)).toEqual({ status: 200, body: '<p>added</p>' });
  });
});
