import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { assembleArticle } from '../article/assemble-article.ts';
import type { Extraction } from '../article/assemble-article.ts';
import { readPage } from '../article/read-page.ts';
import { fileFault } from './file-fault.ts';
import { decodePage, parsePage } from './html-document.ts';
import { InputError } from './input-error.ts';
import { pageFault } from './page-fault.ts';

/** A saved page does not say when it was read: no date is ruled out as lying in its future, and the clock changes nothing. */
const NO_CAPTURE_TIME = '2100-01-01T00:00:00.000Z';

/** Extracts the article of an HTML text; `url` is its address where known, else what the page names as its own is used. */
export async function extractHtml(html: string, url: string | null, capturedAt = NO_CAPTURE_TIME): Promise<Extraction> {
  const document = parsePage(html);
  return assembleArticle(readPage(document, { url: url ?? ownAddress(document) ?? 'about:blank', capturedAt }));
}

/** Extracts the article of a saved page. Rejects with InputError when the file cannot be read or holds no web page. */
export async function extractFile(file: string): Promise<Extraction> {
  const bytes = await readBytes(file);
  const fault = pageFault(bytes);
  if (fault !== null) throw new InputError(`${file}: ${fault}`);
  const document = parsePage(decodePage(bytes));
  const url = ownAddress(document) ?? pathToFileURL(file).href;
  return assembleArticle(readPage(document, { url, capturedAt: NO_CAPTURE_TIME }));
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new InputError(`${file}: cannot be read: ${fileFault(error)}`);
  }
}

/** The address that a page gives as its own: the first web address below a site's front page. */
function ownAddress(document: Document): string | null {
  const named = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  const web = named.filter((url): url is string => typeof url === 'string' && /^https?:/i.test(url) && URL.canParse(url));
  return web.find((url) => new URL(url).pathname !== '/') ?? web[0] ?? null;
}
