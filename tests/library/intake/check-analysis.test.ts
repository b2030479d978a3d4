import { expect, test } from 'vitest';
import type { Analysis } from '../../../src/claims/analysis.ts';
import { decodeAnalysis } from '../../../src/library/codec/analysis-codec.ts';
import { checkAnalysis } from '../../../src/library/intake/check-analysis.ts';
import { BRIDGE_TERMS, sampleAnalysis, sampleArticle } from '../support/sample-article.ts';

const article = sampleArticle();

test('parts of an analysis that the library does not know come back too', () => {
  const later = { ...sampleAnalysis(BRIDGE_TERMS), moods: [{ of: 'bridge', deep: { list: [1, null, 'x'] } }] };
  expect(decodeAnalysis(checkAnalysis(later, article), article)).toStrictEqual(later);
});

const endless: unknown[] = [];
endless.push(endless);

test.each<[string, Record<string, unknown>]>([
  ['a version that is no number', { version: '3' }],
  ['a negative version', { version: -1 }],
  ['terms that are no pairs', { terms: ['bridge'] }],
  ['a count that is not finite', { terms: [['bridge', Infinity]] }],
  ['a count of nothing', { terms: [['bridge', 0]] }],
  ['names that are no strings', { mentions: [{ names: [5] }] }],
  ['a number that JSON cannot say', { eventDays: [Number.NaN] }],
  ['a function', { statements: [() => 1] }],
  ['nesting without end', { statements: endless }],
])('%s is refused', (_, wrong) => {
  const analysis = { ...sampleAnalysis(BRIDGE_TERMS), ...wrong } as Analysis;
  expect(() => checkAnalysis(analysis, article)).toThrow(expect.objectContaining({ name: 'LibraryError', code: 'refused' }));
});
