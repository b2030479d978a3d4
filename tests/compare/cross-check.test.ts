import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossCheck, crossCheckArticle } from '../../src/compare/cross-check.ts';
import type { AnalysedArticle } from '../../src/compare/cross-check-result.ts';
import { analysed } from '../support/analysed.ts';
import { report } from '../support/news.ts';

const TITLE = 'Ferry Halcyon burns off Port Selm';
const library = fc.array(report, { minLength: 2, maxLength: 4 }).map((texts) => texts.map((text, i) =>
  analysed(`article-${i}`, text, { title: TITLE, publisher: `Paper ${i}`, url: `https://paper-${i}.example/ferry`, published: `2021-03-0${i + 1}T09:20:00Z` })));
const RUNS = { numRuns: 25 };

describe('crossCheck', () => {
  it('finds nothing between an article and the same text elsewhere', () => {
    fc.assert(fc.property(report, (text) => {
      const copy = (id: string): AnalysedArticle => analysed(id, text, { title: TITLE, publisher: id, url: `https://${id}.example/ferry` });
      const { findings } = crossCheck([copy('courier'), copy('mercury')]);
      expect(findings).toEqual([]);
    }), RUNS);
  });

  it('does not depend on the order of the articles, byte for byte', () => {
    fc.assert(fc.property(library.chain((articles) => fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length }))), ([articles, shuffled]) => {
      expect(JSON.stringify(crossCheck(shuffled))).toBe(JSON.stringify(crossCheck(articles)));
    }), RUNS);
  });

  it('quotes verbatim, once for each article, and tells groups apart', () => {
    fc.assert(fc.property(library, (articles) => {
      for (const { label, answers, question } of crossCheck(articles).findings) {
        expect(question).toMatch(/\?$/);
        expect(new Set(answers.map((a) => a.article)).size).toBe(answers.length);
        expect(answers.length).toBeGreaterThanOrEqual(2);
        for (const { article, quote, inTitle, span } of answers) {
          const source = articles.find((a) => a.id === article)?.article;
          const text = (inTitle ? source?.title : source?.text) ?? '';
          expect(quote).not.toBe('');
          expect(text.slice(span.start, span.end).trim()).toBe(quote);
        }
        const groups = new Set(answers.map((a) => a.group));
        expect([...groups].toSorted((x, y) => x - y)).toEqual([...groups.keys()].map((_, i) => i));
        expect(label !== 'conflict' || groups.size > 1).toBe(true);
      }
    }), RUNS);
  });

  it('finds for one article what it finds for two alone', () => {
    fc.assert(fc.property(report, report, (one, two) => {
      const [a, b] = [analysed('a', one, { title: TITLE }), analysed('b', two, { title: TITLE, publisher: 'The Mercury', url: 'https://mercury.example/b' })];
      expect(crossCheckArticle(a, [b]).findings).toEqual(crossCheck([a, b]).findings);
      expect(crossCheckArticle(a, [a, b]).findings).toEqual(crossCheckArticle(a, [b]).findings);
    }), RUNS);
  });

  it('gives each finding an id of its own', () => {
    fc.assert(fc.property(library, (articles) => {
      const ids = crossCheck(articles).findings.map((f) => f.id);
      expect(new Set(ids).size).toBe(ids.length);
    }), RUNS);
  });

  it('leaves out what the reader dismissed', () => {
    fc.assert(fc.property(library, (articles) => {
      const { findings } = crossCheck(articles);
      const dismissed = findings.slice(0, 1).map((f) => ({ finding: f.id, articles: f.answers.map((a) => a.article) }));
      expect(crossCheck(articles, { dismissed }).findings).toEqual(findings.slice(1));
    }), RUNS);
  });

  it('finds nothing in one article, or in none', () => {
    expect(crossCheck([])).toMatchObject({ links: [], findings: [], notCompared: [] });
    expect(crossCheck([analysed('a', 'Five people died.')]).findings).toEqual([]);
  });
});
