import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../src/library/open-library.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from '../support/sample-article.ts';

const analysis = sampleAnalysis(BRIDGE_TERMS);
type Changes = Parameters<typeof sampleArticle>[0];

/** Number of clippings after saving both. */
async function clippingsOf(first: Changes, second: Changes): Promise<number> {
  const library = openLibrary(memoryStorage());
  await library.save(sampleArticle(first), analysis);
  await library.save(sampleArticle(second), analysis);
  return library.size();
}

const PAGE = 'https://news.example/a';
const OWN = 'https://news.example/story/1';
const other = 'Another text altogether, which says nothing of the first.';

describe('one clipping', () => {
  test.each<[string, Changes, Changes]>([
    ['same page with tracking', { url: PAGE }, { url: `${PAGE}?utm_source=x`, text: other }],
    ['same own address under two addresses', { url: PAGE, canonicalUrl: OWN }, { url: 'https://news.example/b', canonicalUrl: OWN, text: other }],
    ['own address visited itself', { url: PAGE, canonicalUrl: OWN }, { url: OWN, text: other }],
    ['own address named only later', { url: PAGE }, { url: PAGE, canonicalUrl: OWN, text: other }],
    ['own address no longer named', { url: PAGE, canonicalUrl: OWN }, { url: PAGE, text: other }],
    ['same text elsewhere on the site', { url: PAGE }, { url: 'https://amp.news.example/x/a.amp' }],
  ])('%s', async (_, first, second) => {
    expect(await clippingsOf(first, second)).toBe(1);
  });
});

describe('two clippings', () => {
  test.each<[string, Changes, Changes]>([
    ['two pages', { url: PAGE }, { url: 'https://news.example/b', text: other }],
    ['one page that names two own addresses in turn', { url: PAGE, canonicalUrl: OWN }, { url: PAGE, canonicalUrl: `${OWN}2`, text: other }],
    ['a front page named by every page', { url: PAGE, canonicalUrl: 'https://news.example/' }, { url: 'https://news.example/b', canonicalUrl: 'https://news.example/', text: other }],
    ['the same text on two sites, as reprints of an agency are', { url: PAGE }, { url: 'https://gazette.example/a' }],
    ['a notice repeated under two addresses', { url: PAGE, text: 'Please subscribe to read on.' }, { url: `${PAGE}2`, text: 'Please subscribe to read on.' }],
    ['a stub repeated under two addresses', { url: PAGE, quality: 'paywalled-stub' }, { url: `${PAGE}2`, quality: 'paywalled-stub' }],
  ])('%s', async (_, first, second) => {
    expect(await clippingsOf(first, second)).toBe(2);
  });
});

test('find tells whether the page has changed since', async () => {
  const library = openLibrary(memoryStorage());
  const article = sampleArticle({ url: PAGE, canonicalUrl: OWN });
  const { id, savedAt } = await library.save(article, analysis);
  const page = { url: `${PAGE}#top`, canonicalUrl: OWN, sha256: article.sha256 };
  expect(await library.find(page)).toStrictEqual({ id, savedAt, changedSince: false, versions: 1 });
  expect(await library.find({ ...page, sha256: 'f'.repeat(64) })).toMatchObject({ id, changedSince: true });
  expect(await library.find({ url: OWN, canonicalUrl: null, sha256: null })).toMatchObject({ id, changedSince: false });
  expect(await library.find({ url: 'https://news.example/b', canonicalUrl: null, sha256: null })).toBeNull();
});
