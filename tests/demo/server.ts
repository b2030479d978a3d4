import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEMO_ARTICLES } from './articles.ts';
import type { DemoArticle } from './articles.ts';
import { indexPage } from './index-page.ts';

/** The demo's web server while it runs. */
export interface DemoServer {
  readonly port: number;
  /** Address of the list of articles. */
  readonly home: string;
  /** Address of an article, under its outlet's own name below .localhost, which browsers send to this machine. */
  addressOf(article: DemoArticle): string;
  /** Serves one more page, or document of another type, at http://127.0.0.1:port/path and returns its address. */
  addPage(path: string, content: string | Uint8Array, type?: string): string;
  close(): Promise<void>;
}

const HTML = 'text/html; charset=utf-8';

/** What is served at one address. */
interface Document {
  readonly type: string;
  readonly content: string | Uint8Array;
}

const PAGES = new URL('./pages/', import.meta.url);

/** Serves the demo articles on 127.0.0.1 at a free port; "{{self}}" and "{{origin}}" in a page become its address. */
export async function startDemoServer(): Promise<DemoServer> {
  const added = new Map<string, Document>();
  const server = createServer((request, response) => {
    void answer(request.headers.host ?? '', new URL(request.url ?? '/', 'http://localhost').pathname).then(
      (found) => response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? HTML }).end(found?.content ?? 'Not found'),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = (article: DemoArticle): string => `http://${article.slug}.localhost:${port}`;
  const addressOf = (article: DemoArticle): string => origin(article) + article.path;

  async function answer(host: string, path: string): Promise<Document | null> {
    const extra = added.get(path);
    if (extra !== undefined) return extra;
    const article = Object.values<DemoArticle>(DEMO_ARTICLES).find((one) => host.startsWith(`${one.slug}.`));
    if (path === '/') return { type: HTML, content: indexPage(addressOf) };
    if (article?.path !== path) return null;
    const page = await readFile(new URL(`${article.slug}.html`, PAGES), 'utf8');
    return { type: HTML, content: page.replaceAll('{{self}}', addressOf(article)).replaceAll('{{origin}}', origin(article)) };
  }

  return {
    port,
    home: `http://127.0.0.1:${port}/`,
    addressOf,
    addPage(path, content, type = HTML) {
      added.set(path, { type, content });
      return `http://127.0.0.1:${port}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
