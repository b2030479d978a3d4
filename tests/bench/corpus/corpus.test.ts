import { describe, expect, it } from 'vitest';
import { makeAccount } from './account.ts';
import { makeWorld } from './event.ts';
import { pageOf } from './page.ts';
import { planLibrary } from './plan.ts';
import { freshAccounts } from './queries.ts';
import { readWords } from './words.ts';

const world = makeWorld(readWords());
const articles = planLibrary(world, 2000).flatMap((stretch) => stretch.articles).slice(0, 2000);
const lengths = articles.slice(0, 300).map(({ event, n }) => makeAccount(world, event, n).text.split(/\s+/u).length).toSorted((a, b) => a - b);

describe('the bench’s articles', () => {
  it('are the same each time', () => {
    const [first] = articles;
    if (first === undefined) throw new Error('no article');
    expect(makeAccount(makeWorld(readWords()), first.event, 3)).toEqual(makeAccount(world, first.event, 3));
  });

  it('make a smaller library the beginning of a larger one, numbered without a gap', () => {
    const smaller = planLibrary(world, 500).flatMap((stretch) => stretch.articles).slice(0, 500);
    expect(smaller).toEqual(articles.slice(0, 500));
    expect(articles.map(({ no }) => no)).toEqual(articles.map((_article, at) => at + 1));
  });

  it('cover events of one to forty accounts, most of them once', () => {
    const sizes = new Map(articles.map(({ event }) => [event.seed, event.size]));
    const counts = [...sizes.values()];
    expect(Math.min(...counts)).toBe(1);
    expect(Math.max(...counts)).toBeGreaterThan(20);
    expect(Math.max(...counts)).toBeLessThanOrEqual(40);
    expect(counts.filter((count) => count === 1).length / counts.length).toBeGreaterThan(0.4);
  });

  it('are as long as news articles are', () => {
    expect(lengths[150]).toBeGreaterThan(400);
    expect(lengths[150]).toBeLessThan(700);
    expect(lengths[285]).toBeGreaterThan(900);
  });

  it('name their first clipping alike on every account of an event', () => {
    for (const { event, first } of articles) expect(articles.find((one) => one.event === event)?.no).toBe(first);
  });

  it('that are checked are on saved events, of a thousand words, and not saved themselves', () => {
    const saved = new Set(articles.map(({ event, n }) => makeAccount(world, event, n).url).slice(0, 50));
    for (const { text, url } of freshAccounts(world, 2000, 10, 1)) {
      expect(text.split(/\s+/u).length).toBeGreaterThan(950);
      expect(text.split(/\s+/u).length).toBeLessThan(1150);
      expect(saved.has(url)).toBe(false);
    }
  });

  it('become pages that hold their text as text', () => {
    const [first] = articles;
    if (first === undefined) throw new Error('no article');
    const page = pageOf({ ...makeAccount(world, first.event, 0), title: 'Fire & <b>smoke</b>' });
    expect(page).toContain('<h1>Fire &amp; &lt;b>smoke&lt;/b></h1>');
  });
});
