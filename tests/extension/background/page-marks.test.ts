import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { LABELS, type Finding } from '../../../src/compare/finding.ts';
import { quoteWithContext } from '../../../src/article/text-quote.ts';
import { pageMarks } from '../../../src/extension/background/page-marks.ts';

const TEXT = 'The ferry left at nine. Forty people were aboard. All were brought ashore.';
const SPANS = [{ start: 0, end: 23 }, { start: 24, end: 49 }, { start: 50, end: 74 }] as const;

function finding(label: Finding['label'], article: string, sentence: 0 | 1 | 2, inTitle = false): Finding {
  const span = SPANS[sentence];
  const quote = TEXT.slice(span.start, span.end);
  return {
    id: `${label}:${sentence}`,
    label,
    kind: 'count',
    question: 'How many people were aboard?',
    answers: [{ article, group: 0, quote, span, inTitle, value: 'Forty', by: null, force: 'asserted', superseded: false }],
    origins: 2,
    sourcing: null,
    rule: 'count/people',
    caveat: null,
    weight: 1,
  };
}

it('marks each sentence of the page once, by its strongest label', () => {
  const marks = pageMarks('page', TEXT, [finding('agrees', 'page', 1), finding('conflict', 'page', 1), finding('changed', 'page', 0), finding('conflict', 'other', 2)]);
  expect(marks.map(({ label, quote }) => [label, quote])).toEqual([
    ['changed', 'The ferry left at nine.'],
    ['conflict', 'Forty people were aboard.'],
  ]);
});

it('does not mark a clause again inside a sentence that says more', () => {
  const clause = { start: 24, end: 36 };
  const inside = (label: Finding['label']): Finding => {
    const whole = finding(label, 'page', 1);
    return { ...whole, answers: whole.answers.map((answer) => ({ ...answer, span: clause, quote: TEXT.slice(24, 36) })) };
  };
  const quotes = (...findings: Finding[]) => pageMarks('page', TEXT, findings).map(({ quote }) => quote);
  expect(quotes(inside('agrees'), finding('conflict', 'page', 1))).toEqual(['Forty people were aboard.']);
  expect(quotes(inside('conflict'), finding('agrees', 'page', 1))).toEqual(['Forty people were aboard.', 'Forty people']);
});

it('gives the words around a sentence of the text, and none around the title', () => {
  expect(pageMarks('page', TEXT, [finding('conflict', 'page', 1)])).toMatchObject([
    { prefix: 'The ferry left at nine. ', suffix: ' All were brought ashore.' },
  ]);
  expect(pageMarks('page', TEXT, [finding('conflict', 'page', 1, true)])).toMatchObject([{ prefix: '', suffix: '' }]);
});

it('marks nothing twice and nothing unfounded, whatever the findings', () => {
  const findings = fc.array(
    fc.tuple(fc.constantFrom(...LABELS), fc.constantFrom('page', 'other'), fc.constantFrom(0 as const, 1 as const, 2 as const)).map((args) => finding(...args)),
  );
  fc.assert(
    fc.property(findings, (list) => {
      const quotes = pageMarks('page', TEXT, list).map(({ quote }) => quote);
      expect(new Set(quotes).size).toBe(quotes.length);
      const answered = list.flatMap(({ answers }) => answers).filter(({ article }) => article === 'page');
      expect(new Set(quotes)).toEqual(new Set(answered.map(({ quote }) => quote)));
    }),
  );
});

it('cuts quotation and context out of the text and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.nat(300), fc.nat(300), (text, start, length) => {
      const { quote, prefix, suffix } = quoteWithContext(text, { start, end: start + length });
      expect(text).toContain(prefix + quote + suffix);
      expect(prefix.length).toBeLessThanOrEqual(64);
      expect(suffix.length).toBeLessThanOrEqual(64);
    }),
  );
});
