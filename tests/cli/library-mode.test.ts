import { describe, expect, it } from 'vitest';
import { FERRY, libraryOf, pageOf } from './support/ferry.ts';
import { crosscheck, workplace } from './support/workplace.ts';

interface ResultFile {
  readonly links: readonly { readonly a: string; readonly b: string; readonly relation: string }[];
  readonly findings: readonly { readonly label: string; readonly kind: string; readonly answers: readonly { readonly article: string; readonly group: number; readonly quote: string }[] }[];
}

const place = workplace();

async function result(articles: readonly object[]): Promise<ResultFile> {
  const { status } = await crosscheck(['--library', place.write('library.json', libraryOf(articles)), '--out', place.path('result.json')]);
  expect(status).toBe(0);
  return JSON.parse(place.read('result.json')) as ResultFile;
}

describe('crosscheck --library', () => {
  it('links the articles on one event and no others', async () => {
    const { links } = await result(FERRY);
    expect(links).toEqual([{ a: 'gazette', b: 'herald', relation: 'same-event' }]);
  });

  it('writes findings with verbatim quotations, conflicts before agreements, one answer of an article', async () => {
    const { findings } = await result(FERRY);
    const labels = findings.map(({ label }) => ['conflict', 'different', 'changed', 'agrees'].indexOf(label));
    expect(labels.length).toBeGreaterThan(1);
    expect(labels).toEqual(labels.toSorted((a, b) => a - b));
    for (const { answers } of findings) {
      expect(new Set(answers.map(({ article }) => article)).size).toBe(answers.length);
      for (const { article, quote } of answers) {
        const source = FERRY.find(({ id }) => id === article);
        expect(`${source?.title}\n${source?.text}`).toContain(quote);
      }
    }
  });

  it('sees that the captain has two ages', async () => {
    const { findings } = await result(FERRY);
    expect(findings.filter(({ label }) => label === 'conflict').map(({ kind }) => kind)).toContain('identity');
  });

  it('has the fields of the machine interface, in their order', async () => {
    const { links, findings, ...more } = await result(FERRY);
    expect(more).toEqual({});
    expect(Object.keys(links[0] ?? {})).toEqual(['a', 'b', 'relation']);
    expect(Object.keys(findings[0] ?? {})).toEqual(['label', 'kind', 'question', 'answers', 'caveat']);
    expect(Object.keys(findings[0]?.answers[0] ?? {})).toEqual(['article', 'group', 'quote', 'value', 'by']);
  });

  it('prints the result where no file is named', async () => {
    const { status, out } = await crosscheck(['--library', place.write('library.json', libraryOf(FERRY))]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual(await result(FERRY));
  });

  it('replaces an earlier result and leaves no draft behind', async () => {
    place.write('result.json', 'old');
    await result(FERRY);
    expect(place.names()).toEqual(['library.json', 'result.json']);
  });

  it('takes pages in place of text', async () => {
    const pages = FERRY.map((article) => ({ id: article.id, url: article.url, title: article.title, publisher: article.publisher, published: article.published, html: pageOf(article) }));
    const { links, findings } = await result(pages);
    expect(links).toEqual([{ a: 'gazette', b: 'herald', relation: 'same-event' }]);
    expect(findings.map(({ kind }) => kind)).toContain('identity');
  });

  it('takes what the library leaves open from the page', async () => {
    const [herald, gazette] = FERRY;
    const { links } = await result([herald, { id: 'page', html: pageOf(gazette) }]);
    expect(links).toHaveLength(1);
  });
});
