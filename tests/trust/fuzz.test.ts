import * as fc from 'fast-check';
import { safeParse } from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { assembleArticle } from '../../src/article/assemble-article.ts';
import { readPage } from '../../src/article/read-page.ts';
import { analyse } from '../../src/claims/analyse.ts';
import type { Analysis } from '../../src/claims/analysis.ts';
import { parsePage } from '../../src/cli/html-document.ts';
import { rawPageSchema } from '../../src/extension/messages/raw-page-schema.ts';
import { checkAnalysis } from '../../src/library/intake/check-analysis.ts';
import { checkArticle } from '../../src/library/intake/check-article.ts';
import { VISIT } from '../article/fixtures/read.ts';
import { sampleArticle } from '../library/support/sample-article.ts';
import { english } from '../support/analysed.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { howMany, report } from '../support/run-size.ts';
import { hostilePage, hostileText } from './support/hostile-page.ts';

/** Longest time that one input may take, in milliseconds of processor time. */
const LONGEST = 2000;
const tried = { pages: 0, texts: 0, longest: 0 };
afterAll(() => report(`hostile inputs tried: ${tried.pages} pages and ${tried.texts} texts; the slowest took ${Math.round(tried.longest)} ms`));

async function timed<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  const begun = cpuTime();
  const result = await work();
  const took = cpuTime() - begun;
  tried.longest = Math.max(tried.longest, took);
  expect(took).toBeLessThan(LONGEST);
  return result;
}

const pollution = (): readonly string[] => [...Object.keys(Object.prototype), ...['ran', 'polluted'].filter((name) => name in globalThis || name in {})];
const isWeb = (address: string | null): boolean => address === null || /^https?:\/\//u.test(address);

describe('whatever a page holds', () => {
  it('gives an article or none, in time, and leaves page and world as they were', async () => {
    await fc.assert(fc.asyncProperty(hostilePage, async (html) => {
      tried.pages++;
      await timed(async () => {
        const page = parsePage(html);
        const before = String(page);
        const raw = readPage(page, VISIT);
        expect(String(page)).toBe(before);
        expect(safeParse(rawPageSchema, structuredClone(raw)).success).toBe(true);
        const { article } = await assembleArticle(raw);
        expect(checkArticle(article)).toEqual(article);
        expect([article.url, article.canonicalUrl].every(isWeb)).toBe(true);
        expect([article.text, article.title, article.byline ?? '', article.publisher ?? ''].every((text) => text.isWellFormed())).toBe(true);
      });
      expect(pollution()).toEqual([]);
    }), { numRuns: howMany(800, 10_000) });
  }, howMany(60_000, 900_000));
});

describe('whatever a text holds', () => {
  /** All offsets of an analysis, as pairs in its text. */
  function spans({ sentences, statements }: Analysis): readonly { readonly start: number; readonly end: number }[] {
    return [...sentences, ...statements.filter(({ sentence }) => sentence >= 0).flatMap(({ clause, words }) => [clause, words])];
  }

  it('is analysed in time, into what the library takes', async () => {
    await fc.assert(fc.asyncProperty(hostileText, hostileText, fc.constantFrom(1, 1, 1, 1, 1, 10), async (title, text, times) => {
      tried.texts++;
      const article = { ...sampleArticle({ text: Array.from({ length: times }, () => text).join('\n\n').toWellFormed() }), title: title.toWellFormed() };
      const analysis = await timed(() => analyse(article, english));
      expect(spans(analysis).every(({ start, end }) => start >= 0 && start <= end && end <= article.text.length)).toBe(true);
      expect(checkAnalysis(analysis, article).length).toBeGreaterThan(0);
    }), { numRuns: howMany(1200, 10_000) });
  }, howMany(60_000, 900_000));
});
