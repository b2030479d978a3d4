import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../../src/language/en/quantity/read.ts';
import { english } from '../../../support/analysed.ts';

const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const below100 = (n: number): string => (n < 20 ? (ONES[n] as string) : `${TENS[Math.floor(n / 10)]}${n % 10 > 0 ? `-${ONES[n % 10]}` : ''}`);
const below1000 = (n: number): string => [n >= 100 ? `${ONES[Math.floor(n / 100)]} hundred` : '', below100(n % 100)].filter(Boolean).join(' and ');
const words = (n: number): string => [n >= 1000 ? `${below1000(Math.floor(n / 1000))} thousand` : '', below1000(n % 1000)].filter(Boolean).join(' ');
const valuesIn = (text: string): number[] => english.sentences(text, 0).flatMap((tokens) => readQuantities(tokens).map((q) => q.value.low));

describe('written numbers', () => {
  it('are read back from words', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999 }), (n) => {
      expect(valuesIn(`There were ${words(n)} sheep on the hill.`).join()).toBe(String(n));
    }), { numRuns: 300 });
  });

  it('are read back from digits with separators', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9_999_999 }), (n) => {
      expect(valuesIn(`There were ${n.toLocaleString('en-US')} sheep on the hill.`).join()).toBe(String(n));
    }), { numRuns: 300 });
  });

  it('are read back from scaled money', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('million', 'billion'), (n, scale) => {
      const value = (n / 100) * (scale === 'million' ? 1e6 : 1e9);
      expect(Math.abs((valuesIn(`It cost $${(n / 100).toFixed(2)} ${scale} to build.`)[0] ?? 0) - value)).toBeLessThan(1);
    }), { numRuns: 300 });
  });

  it('never throw, whatever the text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => {
      expect(valuesIn(text)).not.toContain(Number.NaN);
    }), { numRuns: 300 });
  });
});
