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

  it('are given in the zone in which readers were shown them, however the page writes UTC or its own zone', async () => {
    const stamp = (time: string): string => `<meta property="article:published_time" content="${time}">`;
    expect((await dates({ head: stamp('2024-05-12T01:48:00+00:00'), shown: '<span>May 11, 2024</span>' }))[0]).toBe('2024-05-11T23:48:00-02:00');
    expect((await dates({ head: stamp('2024-05-11T19:00:00-06:00'), shown: '<span>May 12, 2024 1:00 AM</span>' }))[0]).toBe('2024-05-12T01:00:00Z');
    expect((await dates({ head: stamp('2024-05-11T19:00:00-06:00'), shown: '<span>May 12, 2024</span>' }))[0]).toBe('2024-05-11T19:00:00-06:00');
  });

  it('are those of a reissued page whatever a note at its end says of the first one', async () => {
    const head = '<meta property="article:published_time" content="2024-05-07T11:09:00-05:00"><meta property="article:modified_time" content="2024-05-11T10:48:00-05:00">';
    const html = newsPage({ head, article: `<time class="update-date">Updated May 11, 2024 10:48 AM</time>${paragraphs(FERRY)}<p>This story first appeared on <span>May 7, 2024, 11:09 AM.</span></p>` });
    expect((await extract(html, PLAIN)).article.published).toBe('2024-05-11T10:48:00-05:00');
    expect((await dates({ head, shown: '<p>Updated May 11, 2024</p><p>Published May 7, 2024</p>' }))[0]).toBe('2024-05-07T11:09:00-05:00');
  });

  it('are those of the last change where a page that shows no date was changed months later', async () => {
    const head = (changed: string): string => `<meta property="article:published_time" content="2024-01-10T08:00:00Z"><meta property="article:modified_time" content="${changed}">`;
    expect(await dates({ head: head('2024-05-11T08:00:00Z') })).toEqual(['2024-05-11T08:00:00Z', null]);
    expect(await dates({ head: head('2024-01-25T08:00:00Z') })).toEqual(['2024-01-10T08:00:00Z', '2024-01-25T08:00:00Z']);
    expect((await dates({ head: head('2024-05-11T08:00:00Z'), shown: '<span>10 stycznia 2024</span>' }))[0]).toBe('2024-01-10T08:00:00Z');
  });

  it('are told apart by their labels where only the page shows them', async () => {
    const shown = '<p>Updated: May 13, 2024, 1:29 p.m.</p><p>Published: May 12, 2024, 1:28 p.m.</p>';
    expect(await dates({ shown })).toEqual(['2024-05-12', '2024-05-13']);
    expect(await dates({ shown: '<p>Last modified on May 13, 2024</p>' })).toEqual(['2024-05-13', '2024-05-13']);
  });

  it('come from the dateline before times that stand elsewhere without a role', async () => {
    const html = newsPage({ before: '<p class="date">Monday, May 20, 2024</p>', article: `<p>May 12, 2024</p>${paragraphs(FERRY)}` });
    expect((await extract(html, PLAIN)).article.published).toBe('2024-05-12');
  });

  it('are what a marked time reads when its attribute lies days apart', async () => {
    const shown = '<time datetime="2024-06-02T15:04:07Z">Posted: May 12, 2024 8:25 AM EST | Last Updated: June 2</time>';
    expect((await dates({ shown }))[0]).toBe('2024-05-12T08:25:00-05:00');
  });
});
