import { describe, expect, it } from 'vitest';
import { documentFrequency, frequencyOnce } from '../../../src/language/en/document-frequency.ts';

describe('documentFrequency', () => {
  it('is a share above 0 and below 1 for any term', () => {
    for (const term of ['be', 'say', 'zyzzyva', '@jack ma', '1,200', '@', '']) {
      expect(documentFrequency(term)).toBeGreaterThan(0);
      expect(documentFrequency(term)).toBeLessThan(1);
    }
  });

  it('orders words as English uses them', () => {
    expect(documentFrequency('say')).toBeGreaterThan(documentFrequency('table'));
    expect(documentFrequency('table')).toBeGreaterThan(documentFrequency('gorilla'));
  });

  it('knows words that news uses far more than other English', () => {
    expect(documentFrequency('police')).toBeGreaterThan(0.1);
    expect(documentFrequency('website')).toBeGreaterThan(0.1);
  });

  it('takes a name for as rare as its rarest word', () => {
    expect(documentFrequency('@united states')).toBeCloseTo(documentFrequency('united'));
    expect(documentFrequency('@white harambe')).toBeCloseTo(documentFrequency('harambe'));
  });

  it('makes little of figures', () => {
    expect(documentFrequency('17')).toBeGreaterThan(documentFrequency('gorilla'));
  });

  it('is the same whether or not it is remembered', () => {
    for (const term of ['police', 'zyzzyva', '@jack ma', '1,200']) expect(frequencyOnce(term)).toBe(documentFrequency(term));
  });
});
