import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/claims/analyse.ts';
import { articleOf, english } from '../../support/analysed.ts';
import { anyText } from '../../support/news.ts';

describe('tokens', () => {
  it('slice back to their text, in order, whatever the text', () => {
    fc.assert(fc.property(anyText, fc.nat(50), (text, offset) => {
      let end = offset;
      for (const token of english.sentences(text, offset).flat()) {
        expect(text.slice(token.start - offset, token.end - offset)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(end);
        ({ end } = token);
      }
    }), { numRuns: 150 });
  });

  it('keep closing marks with their sentence', () => {
    expect(english.sentences('“It burned.” Crews left.', 0).map((s) => s.at(-1)?.text)).toEqual(['”', '.']);
  });
});

/** A time limit of the runner guards these: a pattern that backtracks without end would exceed it. */
describe('long and hostile texts are read to the end', () => {
  it.each([
    ['marks', '.'.repeat(100_000)],
    ['quotation marks', '“”"\''.repeat(25_000)],
    ['commas and dashes', ', — '.repeat(25_000)],
    ['digits', '1'.repeat(100_000)],
    ['figures', '1,000,000.00 '.repeat(7_500)],
    ['capitals', 'Anna Berg '.repeat(6_000)],
    ['lone surrogates', '\uD800 '.repeat(20_000)],
    ['marks of direction', '\u202E'.repeat(100_000)],
    ['emoji', '👩‍👩‍👧‍👦 '.repeat(4_000)],
    ['spaces', ' '.repeat(100_000)],
    ['line breaks', '\n'.repeat(100_000)],
    ['hyphens', 'a-'.repeat(50_000)],
    ['one word', 'a'.repeat(100_000)],
    ['words of time', 'since the end of the '.repeat(3_000)],
    ['one long sentence', 'the mayor said that '.repeat(2_000)],
  ])('%s', (_, text) => {
    const { sentences } = analyse(articleOf(text, { title: text.slice(0, 500) }), english);
    expect(sentences.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});
