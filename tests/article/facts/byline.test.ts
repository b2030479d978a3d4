import { describe, expect, it } from 'vitest';
import { chooseByline, namesIn } from '../../../src/article/facts/byline.ts';
import type { LdArticle } from '../../../src/article/facts/ld-article.ts';
import type { BylineMention } from '../../../src/article/raw-page.ts';

const ld = (authors: readonly string[] = []): LdArticle => ({
  types: [], headline: null, authors, publisher: null, published: null, updated: null, language: null, free: null,
});
const byline = (authors: readonly string[], meta: readonly (readonly [string, string])[] = [], bylines: readonly BylineMention[] = []): string | null =>
  chooseByline({ meta, bylines }, ld(authors), ['The Lindholm Courier', 'courier']);

describe('namesIn', () => {
  it.each([
    ['By Ana Lund and Per Holm', ['Ana Lund', 'Per Holm']],
    ['Von Ana Lund und Per Holm', ['Ana Lund', 'Per Holm']],
    ['Por Ana Lund y Per Holm', ['Ana Lund', 'Per Holm']],
    ['Ana Lund, Per Holm & Eva Strand', ['Ana Lund', 'Per Holm', 'Eva Strand']],
    ['Martin King, Jr.', ['Martin King, Jr.']],
    ['Ana Lund | 14 May 2024 | 3 min read', ['Ana Lund']],
    ['ana@courier.example', []],
    ['https://courier.example/ana', []],
    ['', []],
  ])('%s', (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });
});

describe('chooseByline', () => {
  it('reads the line that says "By" before one that the build names as a credit', () => {
    expect(byline([], [], [{ source: 'named', text: 'Eva Strand Harbour Pictures' }, { source: 'worded', text: 'By Ana Lund and Per Holm' }])).toBe('Ana Lund, Per Holm');
    expect(byline([], [], [{ source: 'named', text: 'Eva Strand' }])).toBe('Eva Strand');
  });

  it('prefers what the page declares', () => {
    expect(byline(['Ana Lund'], [['author', 'Someone Else']])).toBe('Ana Lund');
  });

  it('goes on looking when only the outlet is named', () => {
    expect(byline(['The Lindholm Courier'], [], [{ source: 'named', text: 'By Ana Lund' }])).toBe('Ana Lund');
    expect(byline(['The Lindholm Courier'])).toBe('The Lindholm Courier');
  });

  it('names nobody twice, also not by a part of the name', () => {
    expect(byline(['Ana Lund', 'Lund', 'Ana Lund', 'ANA LUND'])).toBe('Ana Lund');
  });

  it('does not take addresses and counts for names', () => {
    expect(byline([], [['article:author', 'https://social.example/ana']], [{ source: 'named', text: '3 min read' }])).toBeNull();
  });
});
