import { expect, test } from 'vitest';
import { openLibrary } from '../../src/library/open-library.ts';
import { tamper } from './support/dump.ts';
import { memoryStorage } from './support/memory-storage.ts';
import { sampleAnalysis, sampleArticle } from './support/sample-article.ts';

const VERSIONS = [1, 3, 2, 4, 1, 3];

async function filled() {
  const storage = memoryStorage();
  const library = openLibrary(storage);
  for (const [n, version] of VERSIONS.entries()) {
    await library.save(sampleArticle({ url: `https://news.example/${n}`, text: `Item ${n}.` }), sampleAnalysis([[`old${n}`, 1]], version));
  }
  return { storage, library };
}

test('outdated analyses are made anew slice by slice until none is left', async () => {
  const { library } = await filled();
  const seen: string[] = [];
  for (;;) {
    const { articles, remaining } = await library.outdated({ version: 4, limit: 2 });
    if (articles.length === 0) break;
    expect(remaining).toBe(5 - seen.length);
    for (const { id, article } of articles) {
      seen.push(article.text);
      expect(await library.replaceAnalysis(id, article.sha256, sampleAnalysis([['fresh', 1]], 4))).toBe(true);
    }
  }
  expect(seen).toStrictEqual(['Item 0.', 'Item 4.', 'Item 2.', 'Item 1.', 'Item 5.']);
  expect((await library.candidates(sampleAnalysis([['fresh', 1]]), 10)).candidates).toHaveLength(5);
  expect((await library.candidates(sampleAnalysis([['old0', 1], ['old3', 1]]), 10)).candidates).toHaveLength(1);
});

test('articles that cannot be analysed are passed by the cursor', async () => {
  const { library } = await filled();
  const texts: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await library.outdated({ version: 4, limit: 2, cursor });
    texts.push(...page.articles.map(({ article }) => article.text));
    ({ cursor } = page);
  } while (cursor !== null);
  expect(texts).toStrictEqual(['Item 0.', 'Item 4.', 'Item 2.', 'Item 1.', 'Item 5.']);
});

test('an analysis of a text that is no longer the newest, or is gone, is not put in place', async () => {
  const { library } = await filled();
  const { id, article } = (await library.outdated({ version: 4, limit: 1 })).articles[0] ?? { id: '', article: sampleArticle() };
  await library.save({ ...sampleArticle({ url: article.url, text: 'Changed.' }) }, sampleAnalysis([['changed', 1]], 4));
  expect(await library.replaceAnalysis(id, article.sha256, sampleAnalysis([['late', 1]], 4))).toBe(false);
  expect(await library.replaceAnalysis('nowhere', article.sha256, sampleAnalysis([], 4))).toBe(false);
  expect((await library.get(id)).analysis.terms).toStrictEqual([['changed', 1]]);
});

test('an analysis that cannot be read comes back empty and outdated at any version', async () => {
  const { storage, library } = await filled();
  await tamper(storage, 'contents', (store) => {
    store.get(1).addEventListener('success', (event) => {
      const row = (event.target as IDBRequest<{ analysis: Uint8Array }>).result;
      store.put({ ...row, analysis: row.analysis.slice(0, 5) });
    });
  });
  const { id } = (await library.list({ order: 'saved-oldest', limit: 1 })).rows[0] ?? { id: '' };
  const [saved] = await library.getMany([id]);
  expect(saved?.analysis).toMatchObject({ version: 0, statements: [] });
  expect(saved?.article.text).toBe('Item 0.');
  expect(await library.replaceAnalysis(id, saved?.article.sha256 ?? '', sampleAnalysis([['fresh', 1]], 4))).toBe(true);
  expect((await library.get(id)).analysis.terms).toStrictEqual([['fresh', 1]]);
});
