import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { startArticleServer } from '../browser/article-server.ts';
import { BenchBrowser } from '../browser/bench-browser.ts';
import type { World } from '../corpus/event.ts';
import { freshAccounts } from '../corpus/queries.ts';
import { KEPT, workingCopy, type LoadedProfile } from '../load/profiles.ts';
import { checkArticle, saveArticle, type Desk } from './checks.ts';
import type { SizeFigures } from './figures.ts';
import { openLibraryPage, typeWords } from './library-page.ts';
import { openPopup } from './popups.ts';
import { spreadOf, quantile } from './quantile.ts';

/** How often each is measured. */
const RUNS = { warmUp: 10, warm: 50, cold: 16, saves: 24, popups: 16, lists: 8 } as const;
/** What is typed into the library's search. */
const TYPED = ['fire in', 'election', 'hospital', 'court of'] as const;

async function heapMB({ bench }: Desk): Promise<number> {
  const session = await bench.workerSession();
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
}

/** Milliseconds that the worker takes for a computation that is always the same: what varies is the machine. */
async function fixedWork({ bench }: Desk): Promise<number> {
  return (await bench.worker()).evaluate(() => {
    const start = performance.now();
    let sum = 0;
    for (let n = 0; n < 3_000_000; n++) sum = (Math.imul(sum, 31) + n) | 0;
    return performance.now() - start + (sum === 1 ? 1 : 0); // the sum is used, so that it is not left out
  });
}

async function inTurn<Item, Outcome>(items: readonly Item[], work: (item: Item) => Promise<Outcome>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const item of items) outcomes.push(await work(item));
  return outcomes;
}

async function measure(desk: Desk, world: World, profile: LoadedProfile): Promise<SizeFigures> {
  const { bench } = desk;
  const accounts = (count: number, seed: number) => freshAccounts(world, profile.articles, count, seed);
  await bench.keepHouse();
  const { clippings } = await bench.ask('keep-house', {});
  if (clippings !== profile.articles) throw new Error(`The profile should hold ${profile.articles} articles and holds ${clippings}.`);
  const bytes = await bench.storedBytes();
  await inTurn(accounts(RUNS.warmUp, 1), (article) => checkArticle(desk, article));
  const noise: number[] = [];
  const warm = await inTurn(accounts(RUNS.warm, 2), async (article) => {
    noise.push(await fixedWork(desk));
    return checkArticle(desk, article);
  });
  const memoryMB = await heapMB(desk);
  const cold = await inTurn(accounts(RUNS.cold, 3), (article) => checkArticle(desk, article, true));
  await inTurn(accounts(RUNS.warmUp, 4), (article) => checkArticle(desk, article));
  const popups = await inTurn(accounts(RUNS.popups, 5), (article) => openPopup(desk, article));
  const saves = await inTurn(accounts(RUNS.saves, 6), async (article) => {
    const took = await saveArticle(desk, article);
    await bench.keepHouse(); // else the next save would be timed against the last one's comparisons
    return took;
  });
  const lists = await inTurn(Array.from({ length: RUNS.lists }), async () => {
    const { page, first } = await openLibraryPage(desk);
    await page.close();
    return first;
  });
  const { page } = await openLibraryPage(desk);
  const keys = (await inTurn(TYPED, (words) => typeWords(page, words))).flat();
  await page.close();
  const times = warm.map(({ took }) => took);
  const third = Math.ceil(times.length / 3);
  return {
    articles: profile.articles,
    warm: spreadOf(times),
    cold: spreadOf(cold.map(({ sinceStart }) => sinceStart)),
    save: spreadOf(saves),
    popupPaint: spreadOf(popups.map(({ paint }) => paint)),
    popup: spreadOf(popups.map(({ findings }) => findings)),
    press: spreadOf(popups.map(({ press }) => press)),
    firstList: spreadOf(lists),
    keystroke: spreadOf(keys),
    memoryMB,
    bytesPerArticle: (bytes - profile.textLength) / profile.articles,
    compared: warm.reduce((sum, { compared }) => sum + compared, 0) / warm.length,
    noise: { least: Math.min(...noise), ...spreadOf(noise) },
    thirds: [0, 1, 2].map((n) => quantile(times.slice(n * third, (n + 1) * third), 0.5)),
    loadSeconds: profile.seconds,
  };
}

/** Measures checks, saves and pages over a copy of a loaded profile. */
export async function measureSize(world: World, profile: LoadedProfile, extension: string): Promise<SizeFigures> {
  const server = await startArticleServer();
  const copy = resolve(workingCopy(profile));
  const bench = await BenchBrowser.start(extension, copy);
  try {
    return await measure({ bench, server, tab: await bench.browser.newPage() }, world, profile);
  } finally {
    await bench.close();
    await server.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Where the copy of the extension lies that is measured. */
export const EXTENSION = resolve(KEPT, 'extension');
