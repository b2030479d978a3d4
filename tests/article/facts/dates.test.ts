import { describe, expect, it } from 'vitest';
import { newsPage, paragraphs, FERRY } from '../fixtures/news-page.ts';
import { extract } from '../fixtures/read.ts';

const PLAIN = { url: 'https://courier.example/ferry', capturedAt: '2024-06-20T12:00:00Z' };
const dates = async (parts: { head?: string; shown?: string }, visit = PLAIN): Promise<(string | null)[]> => {
  const html = newsPage({ head: parts.head ?? '', article: `${parts.shown ?? ''}${paragraphs(FERRY)}` });
  const { article } = await extract(html, visit);
  return [article.published, article.updated];
};

describe('dates of an article', () => {
  it('come from JSON-LD before meta elements before time elements before shown dates before the address', async () => {
    const ld = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-10T08:00:00+02:00"}</script>';
    const meta = '<meta property="article:published_time" content="2024-05-11T08:00:00+02:00">';
    const time = '<time class="published" datetime="2024-05-12">12 May</time>';
    const shown = '<span>May 13, 2024</span>';
    const visit = { ...PLAIN, url: 'https://courier.example/2024/05/14/ferry' };
    expect((await dates({ head: ld + meta, shown: time }))[0]).toBe('2024-05-10T08:00:00+02:00');
    expect((await dates({ head: meta, shown: time }))[0]).toBe('2024-05-11T08:00:00+02:00');
    expect((await dates({ shown: time + shown }))[0]).toBe('2024-05-12');
    expect((await dates({ shown }))[0]).toBe('2024-05-13');
    expect((await dates({}, visit))[0]).toBe('2024-05-14');
    expect(await dates({})).toEqual([null, null]);
  });

  it('tell the change from the publication', async () => {
    const shown = '<time class="entry-date published" datetime="2024-05-12T09:00:00Z">12 May</time><time class="updated" datetime="2024-05-13T10:00:00Z">13 May</time>';
    expect(await dates({ shown })).toEqual(['2024-05-12T09:00:00Z', '2024-05-13T10:00:00Z']);
  });

  it('do not call a publication its own change', async () => {
    const head = '<meta property="article:published_time" content="2024-05-11T08:00:00Z"><meta property="article:modified_time" content="2024-05-11T08:00:00Z">';
    expect(await dates({ head })).toEqual(['2024-05-11T08:00:00Z', null]);
  });

  it('are given in the zone in which readers were shown them', async () => {
    const head = '<meta property="article:published_time" content="2024-05-12T01:48:00Z">';
    expect((await dates({ head, shown: '<span>May 11, 2024 at 8:48 p.m.</span>' }))[0]).toBe('2024-05-11T20:48:00-05:00');
    expect((await dates({ head, shown: '<span>May 11, 2024</span>' }))[0]).toBe('2024-05-11T23:48:00-02:00');
    expect((await dates({ head, shown: '<span>May 12, 2024</span>' }))[0]).toBe('2024-05-12T01:48:00Z');
    expect((await dates({ head, shown: '<span>May 2, 2024</span>' }))[0]).toBe('2024-05-12T01:48:00Z');
  });

  it('are those that a reissued page shows', async () => {
    const head = '<meta property="article:published_time" content="2021-02-01T08:00:00Z"><meta property="article:modified_time" content="2024-05-11T08:00:00Z">';
    expect(await dates({ head, shown: '<span>May 11, 2024</span>' })).toEqual(['2024-05-11T08:00:00Z', null]);
    expect(await dates({ head, shown: '<span>February 1, 2021</span><span>May 11, 2024</span>' })).toEqual(['2021-02-01T08:00:00Z', '2024-05-11T08:00:00Z']);
  });
});
