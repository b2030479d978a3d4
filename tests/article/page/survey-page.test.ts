import { describe, expect, it } from 'vitest';
import { surveyPage } from '../../../src/article/page/survey-page.ts';
import { copyOf } from '../fixtures/dom.ts';
import { FERRY, paragraphs } from '../fixtures/news-page.ts';

const survey = (body: string) => surveyPage(copyOf(body), 0);
const page = (beside: string): string => `<h1>Ferry stops</h1>${beside}${paragraphs(FERRY)}`;

describe('facts of a page by one walk', () => {
  it('finds its headlines', () => expect(survey(page('')).headlines).toEqual(['Ferry stops']));

  it.each([
    ['published', '<time itemprop="datePublished" datetime="2024-05-14">14 May</time>', 'published'],
    ['updated', '<time class="updated" datetime="2024-05-15">15 May 2024</time>', 'updated'],
    ['neither', '<time datetime="2024-05-14">14 May</time>', 'unknown'],
    ['published, by its name', '<span class="publish-date">14 May 2024</span>', 'published'],
  ])('finds times: %s', (_, beside, role) => expect(survey(page(beside)).times.map((t) => t.role)).toEqual([role]));

  it.each([
    ['a name of its class', '<div class="byline">Ana Lund</div>', 'named'],
    ['what the page declares', '<span itemprop="author">Ana Lund</span>', 'microdata'],
    ['a link to the author', '<a rel="author" href="/x">Ana Lund</a>', 'link'],
    ['an address of writers', '<a href="/authors/ana-lund">Ana Lund</a>', 'address'],
    ['its words', '<p>By Ana Lund</p>', 'worded'],
  ])('finds bylines by %s', (_, beside, source) => expect(survey(page(beside)).bylines.map((b) => b.source)).toContain(source));

  it('finds no byline below the text where one stands above it', () => {
    expect(survey(`${page('<div class="byline">Ana Lund</div>')}<div class="author">Karl Holm</div>`).bylines.map((b) => b.text)).toEqual(['Ana Lund']);
  });

  it('keeps lines with figures apart by where they stand', () => {
    const { shownLines, headerLines, textLines } = survey(`<p>Tuesday, 14 May</p>${page('<p>Printed 15 May</p>')}<p>Corrected 16 May</p>`);
    expect(headerLines).toContain('Tuesday, 14 May');
    expect(shownLines).toContain('Printed 15 May');
    expect(textLines).toContain('Corrected 16 May');
  });

  it('finds nothing on an empty page', () => expect(survey('')).toMatchObject({ headlines: [], times: [], bylines: [], shownLines: [], textLines: [] }));
  it('finds no time without figures', () => expect(survey(page('<time>today</time>')).times).toEqual([]));
});
