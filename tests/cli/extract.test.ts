import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extractFiles } from '../../src/cli/extract.ts';
import { extractHtml } from '../../src/cli/extract-file.ts';
import { FERRY, newsPage, paragraphs } from '../article/fixtures/news-page.ts';

let folder = '';
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'extract-'))));
afterEach(async () => rm(folder, { recursive: true }));

describe('extractFiles', () => {
  it('gives one record a file, in the order given', async () => {
    const [first, second] = [join(folder, 'b.html'), join(folder, 'a.html')];
    await writeFile(first, newsPage({ head: '<link rel="canonical" href="https://courier.example/ferry">' }));
    await writeFile(second, newsPage({ headline: 'Bus to Sandvik to start in March' }));
    const records = await extractFiles([first, second]);
    expect(records.map((record) => record.file)).toEqual([first, second]);
    expect(Object.keys(records[0]!)).toEqual(['file', 'url', 'title', 'byline', 'publisher', 'published', 'updated', 'language', 'quality', 'text']);
    expect(records[0]).toMatchObject({ url: 'https://courier.example/ferry', title: 'Ferry to Sandvik to stop in March', quality: 'whole', text: FERRY.join('\n\n') });
    expect(records[1]!.url).toMatch(/^file:/);
  });

  it('fails with the name of a file that is not there', async () => {
    await expect(extractFiles([join(folder, 'none.html')])).rejects.toThrow(/none\.html/);
  });
});

describe('extractHtml', () => {
  it('reads the html of a library’s article, a fragment included', async () => {
    const { article } = await extractHtml(`<h1>Ferry to stop</h1>${paragraphs(FERRY)}`, 'https://courier.example/ferry');
    expect(article).toMatchObject({ url: 'https://courier.example/ferry', text: FERRY.join('\n\n') });
  });

  it('gives the same whenever it is run', async () => {
    expect(await extractHtml(newsPage(), null)).toEqual(await extractHtml(newsPage(), null));
  });
});
