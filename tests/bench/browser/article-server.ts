import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Article } from '../../../src/article/article.ts';
import { pageOf } from '../corpus/page.ts';

/** Serves articles as pages on 127.0.0.1. */
export interface ArticleServer {
  /** Address of an article; it is served from now on. */
  addressOf(article: Article): string;
  close(): Promise<void>;
}

/** Starts it at a free port. */
export async function startArticleServer(): Promise<ArticleServer> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? 'Not found');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf(article) {
      const path = `/${article.sha256.slice(0, 12)}`;
      pages.set(path, pageOf(article));
      return `http://127.0.0.1:${port}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
