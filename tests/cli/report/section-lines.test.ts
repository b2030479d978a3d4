import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/compare/finding.ts';
import type { InputArticle } from '../../../src/cli/input-article.ts';
import { sectionLines } from '../../../src/cli/report/section-lines.ts';

const article = (id: string, published: string | null): InputArticle => ({
  id,
  article: { title: 'T', text: 'Text.', published, language: 'en', publisher: id, url: `https://${id}.example/a` },
});
const articles = new Map([article('Courier', '2024-02-03'), article('Ledger', null)].map((one) => [one.id, one]));

const finding = (more: Partial<Finding> = {}): Finding => ({
  id: 'f', label: 'changed', kind: 'count', question: 'How many homes lost power?', origins: 2, sourcing: null, rule: 'count/things', caveat: null, weight: 1,
  answers: [
    { article: 'Courier', group: 0, quote: 'About 200 homes lost power.', span: { start: 0, end: 27 }, inTitle: false, value: 'About 200', by: null, force: 'asserted', superseded: true },
    { article: 'Ledger', group: 1, quote: 'Power is out in 340 homes.', span: { start: 0, end: 26 }, inTitle: true, value: '340', by: 'the grid company', force: 'asserted', superseded: false },
  ],
  ...more,
});

describe('sectionLines', () => {
  it('lays a finding out: question, sides with who and when, note', () => {
    expect(sectionLines('changed', [finding({ caveat: 'One may count businesses too' })], articles, { width: 80, all: false })).toEqual([
      '',
      'Later figure (1): The later article updates the earlier one.',
      '',
      '  How many homes lost power?',
      '  - Courier (earlier), published 3 February 2024',
      '      “About 200 homes lost power.”',
      '  - Ledger, citing the grid company, in the headline, no date given',
      '      “Power is out in 340 homes.”',
      '    Note: One may count businesses too',
    ]);
  });

  it('calls a change that is no number a change', () => {
    const lines = sectionLines('changed', [finding(), finding({ kind: 'status' })], articles, { width: 80, all: false });
    expect(lines[1]).toMatch(/^Changed \(2\)/);
  });

  it.each([['conflict', 3], ['different', 5], ['changed', 3], ['agrees', 8]] as const)('shows %s up to %i and counts the rest', (label, limit) => {
    const many = Array.from({ length: limit + 2 }, () => finding({ label }));
    const questions = (all: boolean) => sectionLines(label, many, articles, { width: 80, all }).filter((line) => line.includes('How many homes')).length;
    expect(questions(false)).toBe(limit);
    expect(questions(true)).toBe(limit + 2);
    expect(sectionLines(label, many, articles, { width: 80, all: false }).at(-1)).toBe('  … and 2 more; --all prints them');
  });

  it('is silent about a label without findings', () => {
    expect(sectionLines('conflict', [finding()], articles, { width: 80, all: false })).toEqual([]);
  });

  it('refuses a finding on an article that was not given', () => {
    expect(() => sectionLines('changed', [finding()], new Map(), { width: 80, all: false })).toThrow('Courier');
  });
});
