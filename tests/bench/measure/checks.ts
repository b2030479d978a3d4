import type { Page } from 'puppeteer-core';
import type { Article } from '../../../src/article/article.ts';
import type { ArticleServer } from '../browser/article-server.ts';
import type { BenchBrowser } from '../browser/bench-browser.ts';

/** What checks and saves are measured with. */
export interface Desk {
  readonly bench: BenchBrowser;
  readonly server: ArticleServer;
  /** The tab in which articles are opened. */
  readonly tab: Page;
}

/** Id of the tab, as the extension's messages name it. */
async function tabId({ bench, tab }: Desk): Promise<number> {
  const address = tab.url();
  const worker = await bench.worker();
  return worker.evaluate(async (address) => {
    const tabs = await (globalThis as unknown as { chrome: { tabs: { query(filter: object): Promise<readonly { id: number; url?: string }[]> } } }).chrome.tabs.query({});
    return tabs.find(({ url }) => url === address)?.id ?? -1;
  }, address);
}

interface Timing {
  /** Milliseconds that the work took. */
  readonly took: number;
  /** Milliseconds from the start of the worker to its end. */
  readonly sinceStart: number;
}

async function timing({ bench }: Desk, name: 'check' | 'save'): Promise<Timing> {
  return (await bench.worker()).evaluate((name) => {
    const entry = performance.getEntriesByName(name).at(-1);
    if (entry === undefined) throw new Error(`Nothing was timed as "${name}".`);
    return { took: entry.duration, sinceStart: entry.startTime + entry.duration };
  }, name);
}

/** Opens an article and checks it; how long the worker was at it, and how many saved articles it compared. */
export async function checkArticle(desk: Desk, article: Article, cold = false): Promise<Timing & { readonly compared: number }> {
  await desk.tab.goto(desk.server.addressOf(article));
  const tab = await tabId(desk);
  if (cold) await desk.bench.stopWorker();
  const view = await desk.bench.ask('check', { tab, evenPrivate: false });
  if (view.state !== 'compared') throw new Error(`The check came to "${view.state}".`);
  return { ...(await timing(desk, 'check')), compared: view.articles.length };
}

/** Opens an article and saves it; how long the worker was at it. Its event is not looked for until the next housekeeping. */
export async function saveArticle(desk: Desk, article: Article): Promise<number> {
  await desk.tab.goto(desk.server.addressOf(article));
  const { outcome } = await desk.bench.ask('save', { tab: await tabId(desk), evenPrivate: false });
  if (outcome !== 'created') throw new Error(`The save came to "${outcome}".`);
  return (await timing(desk, 'save')).took;
}
