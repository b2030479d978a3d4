import { expect, it } from 'vitest';
import { report } from '../../../support/run-size.ts';
import { useBrowser } from '../../fixture.ts';
import { ownPage, value } from '../../own-page/ask.ts';
import { keepHouse, keptLibrary } from '../support/kept-library.ts';
import { reportPage } from '../support/report-page.ts';

const ARTICLES = 2000;
/** Articles between two looks at time and memory. */
const STRETCH = 100;

/** Slope of a line through points at equal distances, by least squares. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const over = values.reduce((sum, one, at) => sum + (at - middle) * (one - mean), 0);
  return over / values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
}

const fixture = useBrowser('chromium', { keepsWelcome: true });

it('saves two thousand articles in one run, in the same time and memory to the last', async () => {
  const { session } = fixture();
  const page = await ownPage(session);
  const times: number[] = [];
  const memory: number[] = [];
  for (let next = 0; next < ARTICLES; next += STRETCH) {
    const begun = Date.now();
    for (let at = next; at < next + STRETCH; at++) await value(page, 'import-page', { page: reportPage(at), update: false });
    times.push((Date.now() - begun) / STRETCH);
    memory.push(await session.backgroundMemory());
    await value(page, 'keep-house', {});
  }
  expect((await keptLibrary(page)).size).toBe(ARTICLES);
  await keepHouse(page);
  const [first = 0, last = 0] = [times.slice(1, 4), times.slice(-3)].map((some) => some.reduce((sum, one) => sum + one, 0) / some.length);
  report(`soak: ${ARTICLES} articles saved, ${first.toFixed(1)} ms each at the beginning and ${last.toFixed(1)} ms at the end; slope ${(slope(times) / STRETCH * 1000).toFixed(3)} ms for each 1,000 articles`);
  report(`soak: memory of the worker ${memory.map((bytes) => Math.round(bytes / 1e6)).join(', ')} MB; slope ${(slope(memory) / STRETCH / 1000).toFixed(1)} kB for each article`);
  expect(last).toBeLessThan(3 * first + 50);
  expect(memory.at(-1)).toBeLessThan(400e6);
}, 3_600_000);
