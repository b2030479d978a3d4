import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { Analysis } from '../../../src/claims/analysis.ts';
import { latestAnalyses } from '../../../src/extension/background/latest-analyses.ts';
import { sampleArticle } from '../../library/support/sample-article.ts';

function counted(fails = 0): { readonly analyse: (article: Article) => Promise<Analysis>; readonly asked: () => number } {
  let asked = 0;
  const analyse = latestAnalyses((article) => (++asked <= fails ? Promise.reject(new Error('no data')) : Promise.resolve({ version: asked, sentences: [{ start: 0, end: article.text.length }] } as unknown as Analysis)));
  return { analyse, asked: () => asked };
}

describe('the latest analyses', () => {
  it('are not made again for an article that is read a second time', async () => {
    const { analyse, asked } = counted();
    const first = await analyse(sampleArticle({}));
    expect(await analyse({ ...sampleArticle({}), capturedAt: '2031-01-01T00:00:00Z' })).toBe(first);
    expect(asked()).toBe(1);
  });

  it.each([{ text: 'Another text.' }, { title: 'Another title' }, { published: '2001-02-03T04:05:06Z' }, { publisher: 'Another Post' }, { wire: 'Another Agency' }])('are made anew where what they read differs: %j', async (other) => {
    const { analyse, asked } = counted();
    await analyse(sampleArticle({}));
    await analyse(sampleArticle(other));
    expect(asked()).toBe(2);
  });

  it('are four', async () => {
    const { analyse, asked } = counted();
    const texts = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];
    for (const text of texts) await analyse(sampleArticle({ text })); // oxlint-disable-line no-await-in-loop -- one after the other
    await analyse(sampleArticle({ text: 'Five.' }));
    expect(asked()).toBe(5);
    await analyse(sampleArticle({ text: 'One.' }));
    expect(asked()).toBe(6);
  });

  it('are tried again where they failed', async () => {
    const { analyse, asked } = counted(1);
    await expect(analyse(sampleArticle({}))).rejects.toThrow('no data');
    await analyse(sampleArticle({}));
    expect(asked()).toBe(2);
  });
});
