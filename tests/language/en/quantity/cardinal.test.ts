import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCardinal } from '../../../../src/language/en/quantity/cardinal.ts';
import { english } from '../../../support/analysed.ts';

/** The first bare number of a text: bounds and form. */
const cardinal = (text: string): string | null => {
  const tokens = english.sentences(text, 0)[0] ?? [];
  const found = tokens.map((_, i) => readCardinal(tokens, i)).find((c) => c !== null);
  return found ? `${found.low === found.high ? found.low : `${found.low}–${found.high}`} ${found.form} “${text.slice(tokens[found.first]?.start, tokens[found.last]?.end)}”` : null;
};

describe('bare numbers', () => {
  it.each([
    ['There were 14 sheep.', '14 figure “14”'],
    ['There were 1,234,567 sheep.', '1234567 figure “1,234,567”'],
    ['There were 2.5 million sheep.', '2500000 figure “2.5 million”'],
    ['There were twenty-five sheep.', '25 figure “twenty-five”'],
    ['There were two hundred and six sheep.', '206 figure “two hundred and six”'],
    ['There were two and a half million sheep.', '2500000 figure “two and a half million”'],
    ['There were half a million sheep.', '500000 figure “half a million”'],
    ['There were a dozen sheep.', '12 figure “a dozen”'],
    ['There were half a dozen sheep.', '6 figure “half a dozen”'],
    ['There were a hundred sheep.', '100 figure “a hundred”'],
    ['There were dozens of sheep.', '24–144 vague “dozens”'],
    ['There were several hundred sheep.', '300–1500 vague “several hundred”'],
    ['There were a few dozen sheep.', '24–120 vague “a few dozen”'],
    ['There were hundreds of thousands of sheep.', '200000–1500000 vague “hundreds of thousands”'],
    ['There were tens of thousands of sheep.', '20000–100000 vague “tens of thousands”'],
    ['There were 5-6,000 sheep.', '5000–6000 range “5-6,000”'],
    ['There were zero sheep.', '0 figure “zero”'],
    ['There were nineteen thousand sheep.', '19000 figure “nineteen thousand”'],
  ])('%s', (text, expected) => expect(cardinal(text)).toBe(expected));

  it.each(['There were sheep.', 'There were few sheep.', 'The hundredth sheep came.', 'The first sheep came.', 'The score was settled.', 'Tens came.'])('are not in: %s', (text) => expect(cardinal(text)).toBeNull());

  it('do not run on where two numbers stand side by side', () => {
    expect(cardinal('In group one two sheep ran.')).toBe('1 figure “one”');
    expect(cardinal('From twenty thirty ran.')).toBe('20 figure “twenty”');
  });

  it('have their low end first, whatever the words', () => {
    const word = fc.constantFrom('two', 'twenty', 'hundred', 'thousand', 'million', 'and', 'a', 'half', 'dozen', 'dozens', 'of', 'several', '5', '1,000', '2-3', '-', 'few', 'tens');
    fc.assert(fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const tokens = english.sentences(words.join(' '), 0)[0] ?? [];
      const found = tokens.flatMap((_, i) => readCardinal(tokens, i) ?? []);
      expect(found.filter((c) => !(c.low <= c.high) || c.first > c.last || c.last >= tokens.length)).toEqual([]);
    }), { numRuns: 200 });
  });
});
