import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readPage } from '../../../src/article/read-page.ts';
import { analyse } from '../../../src/claims/analyse.ts';
import { parsePage } from '../../../src/cli/html-document.ts';
import { loadEnglishData } from '../../../src/cli/language-data.ts';
import { createEnglish } from '../../../src/language/en/english.ts';
import type { World } from '../corpus/event.ts';
import { freshAccounts } from '../corpus/queries.ts';
import { quantile } from '../measure/quantile.ts';

/** Real pages, where they lie beside the tree. */
const PAGES = '../shared/eval/extraction/pages';
const RUNS = 3;

/** The least of a few runs: what the machine does besides only adds. */
function least(work: () => void): number {
  return Math.min(...Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }));
}

/** Our time over the other's, p50 over the pages; null where the pages are not there. */
export function extractionRatio(): number | null {
  if (!existsSync(PAGES)) return null;
  const ratios = readdirSync(PAGES).filter((name) => name.endsWith('.html')).map((name) => {
    const html = readFileSync(join(PAGES, name), 'utf8');
    const parsed = Array.from({ length: 2 * RUNS }, () => parsePage(html)); // both may change what they read
    const own = least(() => void readPage(parsed.pop() as Document, { url: 'https://news.example/story', capturedAt: '2026-01-01T00:00:00.000Z' }));
    const alone = least(() => void new Readability(parsed.pop() as Document).parse());
    return own / alone;
  });
  return quantile(ratios, 0.5);
}

/** Time of our whole analysis over that of wink-nlp's full pipeline on the same texts. */
export function analysisRatio(world: World): number {
  const nlp = winkNLP(model);
  const articles = freshAccounts(world, 1000, 30, 8);
  const english = createEnglish(loadEnglishData());
  const ratios = articles.map((article) => least(() => void analyse(article, english)) / least(() => void nlp.readDoc(article.text)));
  return quantile(ratios, 0.5);
}
