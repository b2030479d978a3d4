import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { assembleArticle } from '../../src/article/assemble-article.ts';
import { readPage } from '../../src/article/read-page.ts';
import { analyse } from '../../src/claims/analyse.ts';
import { parsePage } from '../../src/cli/html-document.ts';
import { rawPageSchema } from '../../src/extension/messages/raw-page-schema.ts';
import { FERRY, newsPage, paragraphs } from '../article/fixtures/news-page.ts';
import { VISIT } from '../article/fixtures/read.ts';
import { english } from '../support/analysed.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { howMany } from '../support/run-size.ts';
import { slowBuilds } from './support/slow-builds.ts';

/** Longest time from a parsed page to its analysis, in milliseconds of processor time. */
const LONGEST = 2000;
/** Letters of the long texts. */
const SIZE = howMany(120_000, 5_000_000);

/** What goes on and on: parts of words, sentences, figures, dates and quotations that never come to an end. */
const PUMPS = [
  'a', 'A', 'a ', 'Aa ', '1', '1 ', '1,111', '1/', '1-1 ', '$1 ', '1% ', 'May 1 ', 'a, ', 'a; ', 'a: ', 'a. ', 'a-', '(', '( a ', '“a ', '"a" ', "'", "a's ", 'Mr. ', 'U.S. ', 'he said ', 'at least ', 'per ', 'not ',
  'A and ', 'A of the ', `${FERRY[0]} `, '\u00A0a', '\u200B', '\u202Ea', '中', 'e\u0301', '👩‍🚒', 'the second ', 'who ', 'causes of ', 'http://a.example/ ', 'a@a.example ',
];

/** Documents in Node search themselves far more slowly than a browser's, hence no more of each; browsers are given more. */
const BUILDS = slowBuilds({ deep: howMany(20_000, 50_000), many: howMany(1000, 5000) });

/** From a parsed page to its analysis, as the content script and the background go. */
async function readWhole(html: string): Promise<{ readonly took: number; readonly sentences: number }> {
  const page = parsePage(html);
  const begun = cpuTime();
  const raw = readPage(page, VISIT);
  // What is more than a message may carry is told as a page that cannot be read.
  const fits = safeParse(rawPageSchema, raw).success;
  const sentences = fits ? analyse({ ...(await assembleArticle(raw)).article, language: 'en' }, english).sentences.length : 0;
  return { took: cpuTime() - begun, sentences };
}

describe('a page that would stall whoever reads it', { timeout: howMany(20_000, 120_000) }, () => {
  it.each(PUMPS)('by %j without end is read in time', async (pump) => {
    const text = pump.repeat(Math.ceil(SIZE / pump.length)).replaceAll('<', '&lt;');
    expect((await readWhole(newsPage({ article: `${paragraphs(FERRY)}<p>${text}</p>` }))).took).toBeLessThan(LONGEST);
  });

  it.each(PUMPS)('by %j without end in title, byline and place of publication is read in time', async (pump) => {
    const text = pump.repeat(Math.ceil(50_000 / pump.length)).replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    const head = `<meta name="author" content="${text}"><meta property="og:site_name" content="${text}"><meta property="article:published_time" content="${text}">`;
    const { took } = await readWhole(newsPage({ title: text, headline: text, head, article: `<p class="byline">${text}</p><p>${text} – ${FERRY[0]}</p>${paragraphs(FERRY)}` }));
    expect(took).toBeLessThan(LONGEST);
  });

  it.each(BUILDS)('by $name is read in time', async ({ html }) => {
    const { took } = await readWhole(html);
    expect(took).toBeLessThan(LONGEST);
  });
});
