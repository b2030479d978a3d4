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

/** Longest time from a parsed page to its analysis, in milliseconds of processor time. */
const LONGEST = 2000;
/** Letters of the long texts. */
const SIZE = howMany(120_000, 5_000_000);

/** What goes on and on: parts of words, sentences, figures, dates and quotations that never come to an end. */
const PUMPS = [
  'a', 'A', 'a ', 'Aa ', '1', '1 ', '1,111', '1/', '1-1 ', '$1 ', '1% ', 'May 1 ', 'a, ', 'a; ', 'a: ', 'a. ', 'a-', '(', '( a ', '“a ', '"a" ', "'", "a's ", 'Mr. ', 'U.S. ', 'he said ', 'at least ', 'per ', 'not ',
  'A and ', 'A of the ', `${FERRY[0]} `, '\u00A0a', '\u200B', '\u202Ea', '中', 'e\u0301', '👩‍🚒', 'the second ', 'who ', 'causes of ', 'http://a.example/ ', 'a@a.example ',
];

/** Builds of a page that make walking it slow. Documents in Node search themselves far more slowly than a browser's, hence no more of each. */
const BUILDS: readonly (readonly [name: string, article: string, head?: string])[] = [
  ['boxes in boxes', `${'<div>'.repeat(howMany(20_000, 50_000))}${paragraphs(FERRY)}`],
  ['inline elements in inline elements', `${'<b>'.repeat(howMany(20_000, 50_000))}${paragraphs(FERRY)}`],
  ['paragraphs without end', paragraphs(FERRY).repeat(howMany(200, 2000))],
  ['links without end', `${paragraphs(FERRY)}${'<p><a href="/x">Another report</a></p>'.repeat(2000)}`],
  ['times without end', `${'<time datetime="2026-02-31">31 February</time>'.repeat(5000)}${paragraphs(FERRY)}`],
  ['tables in tables', `${'<table><tr><td>'.repeat(howMany(1000, 5000))}${paragraphs(FERRY)}`],
  ['headlines without end', `${'<h1>Ferry to stop</h1>'.repeat(5000)}${paragraphs(FERRY)}`],
  ['authors without end', `${'<a rel="author" class="byline author" href="/authors/x">By Mara Ode</a>'.repeat(3000)}${paragraphs(FERRY)}`],
  ['facts without end', paragraphs(FERRY), '<meta property="article:author" content="Mara Ode"><link rel="canonical" href="/a">'.repeat(5000)],
  ['JSON-LD of two million letters', paragraphs(FERRY), `<script type="application/ld+json">{"@type":"NewsArticle","author":[${'{"name":"Mara Ode"},'.repeat(100_000)}null]}</script>`],
  ['JSON-LD in JSON-LD', paragraphs(FERRY), `<script type="application/ld+json">${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}</script>`],
  ['scripts of JSON-LD without end', paragraphs(FERRY), '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry"}</script>'.repeat(howMany(2000, 10_000))],
];

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

describe('a page that would stall whoever reads it', () => {
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

  it.each(BUILDS.map(([name, article, head]) => ({ name, article, head: head ?? '' })))('by $name is read in time', async ({ article, head }) => {
    const { took } = await readWhole(newsPage({ article, head }));
    expect(took).toBeLessThan(LONGEST);
  });
});
