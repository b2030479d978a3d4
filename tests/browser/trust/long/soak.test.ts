import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { makeAccount } from '../../../bench/corpus/account.ts';
import { makeWorld } from '../../../bench/corpus/event.ts';
import { pageOf } from '../../../bench/corpus/page.ts';
import { planLibrary } from '../../../bench/corpus/plan.ts';
import { readWords } from '../../../bench/corpus/words.ts';
import { quantile } from '../../../bench/measure/quantile.ts';
import { report } from '../../../support/run-size.ts';
import { allowingCopy } from '../../automatic/allowing-copy.ts';
import type { Page } from '../../driver/session.ts';
import { useBrowser } from '../../fixture.ts';
import { openOwnPage } from '../../own-page/open-own-page.ts';
import { value } from '../../own-page/ask.ts';
import { keepHouse, keptLibrary } from '../support/kept-library.ts';

/** SOAK sets another number where time is short: at least four stretches. */
const ARTICLES = Number(process.env['SOAK'] ?? 2000);
/** Articles between two looks at time and memory. */
const STRETCH = 100;

/** Slope of a line through points at equal distances, by least squares. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const over = values.reduce((sum, one, at) => sum + (at - middle) * (one - mean), 0);
  return over / values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
}

/** Number of the tab at an address, as the extension's messages name it. */
function tabAt(page: Page, address: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(filter: object): Promise<readonly { id: number; url?: string }[]> } } }).chrome;
    return (await tabs.query({})).find(({ url }) => url === wanted)?.id ?? -1;
  }, address);
}

// Each page is read by its content script without a press, as on a listed site.
const extension = allowingCopy('chromium', ['http://127.0.0.1/*']);
const fixture = useBrowser('chromium', { extension });
afterAll(() => rmSync(extension, { recursive: true }));

it(`checks and saves ${ARTICLES} articles in one run, in the same time and memory to the last`, async () => {
  const { session, server } = fixture();
  const own = await openOwnPage(session, server.home, 'options.html');
  const world = makeWorld(readWords());
  const articles = planLibrary(world, ARTICLES).flatMap((stretch) => stretch.articles).slice(0, ARTICLES);
  const tab = await session.open(server.home);
  const took = { check: [] as number[], save: [] as number[] };
  const medians = { check: [] as number[], save: [] as number[] };
  const memory: number[] = [];
  let compared = 0;
  for (const [at, { event, n }] of articles.entries()) {
    const address = server.addPage(`/soak/${at}`, pageOf(makeAccount(world, event, n)));
    await tab.goto(address);
    const id = await tabAt(own, address);
    const begun = performance.now();
    const view = await value(own, 'check', { tab: id, evenPrivate: false });
    const checked = performance.now();
    const { outcome } = await value(own, 'save', { tab: id, evenPrivate: false });
    took.check.push(checked - begun);
    took.save.push(performance.now() - checked);
    expect({ state: view.state, outcome }, address).toEqual({ state: 'compared', outcome: 'created' });
    if (view.state === 'compared' && view.articles.length > 0) compared++;
    if ((at + 1) % STRETCH > 0) continue;
    for (const name of ['check', 'save'] as const) medians[name].push(quantile(took[name].splice(0), 0.5));
    await keepHouse(own);
    memory.push(await session.backgroundMemory());
    console.log(`${at + 1} articles: check ${medians.check.at(-1)?.toFixed(0)} ms, save ${medians.save.at(-1)?.toFixed(0)} ms, ${((memory.at(-1) ?? 0) / 1e6).toFixed(0)} MB`);
  }
  expect((await keptLibrary(own)).size).toBe(ARTICLES);
  expect(compared).toBeGreaterThan(ARTICLES / 4);
  for (const name of ['check', 'save'] as const) {
    const each = medians[name];
    const [first = 0, last = 0] = [each.slice(1, 4), each.slice(-3)].map((some) => some.reduce((sum, one) => sum + one, 0) / some.length);
    report(`soak: ${ARTICLES} articles, ${name} p50 ${first.toFixed(1)} ms at the beginning and ${last.toFixed(1)} ms at the end; slope ${(slope(each) / STRETCH * 1000).toFixed(3)} ms for each 1,000 articles`);
    expect(last, name).toBeLessThan(3 * first + 50);
  }
  report(`soak: ${compared} of ${ARTICLES} checks had coverage to compare; memory of the worker ${memory.map((bytes) => Math.round(bytes / 1e6)).join(', ')} MB; slope ${(slope(memory) / STRETCH / 1000).toFixed(1)} kB for each article`);
  expect(memory.at(-1)).toBeLessThan(400e6);
}, 7_200_000);
