import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosine, informationOf, numbersOf, sharedWeight, termVector } from '../../src/coverage/term-vector.ts';
import { newTable } from './support/profiles.ts';

const TABLE = newTable();
const vectorOf = (terms: readonly (readonly [string, number])[]) => termVector(terms, numbersOf(terms, TABLE), TABLE);
const vector = (...terms: (readonly [string, number])[]) => vectorOf(terms);

describe('terms as vectors', () => {
  it('are alike with themselves, and not with other words', () => {
    const ferry = vector(['trawler', 2], ['harbour', 1]);
    expect(cosine(ferry, ferry)).toBeCloseTo(1, 9);
    expect(cosine(ferry, vector(['ballot', 3]))).toBe(0);
    expect(cosine(ferry, vector())).toBe(0);
  });

  it('are more alike by a rare word than by a common one', () => {
    expect(cosine(vector(['trawler', 1], ['people', 1]), vector(['trawler', 1]))).toBeGreaterThan(cosine(vector(['trawler', 1], ['people', 1]), vector(['people', 1])));
  });

  it('have length 1, and the same cosine both ways', () => {
    const terms = fc.uniqueArray(fc.tuple(fc.constantFrom('trawler', 'harbour', 'ballot', 'people', '@lima'), fc.integer({ min: 1, max: 9 })), { selector: ([term]) => term, minLength: 1 });
    fc.assert(fc.property(terms, terms, (a, b) => {
      const [x, y] = [vectorOf(a), vectorOf(b)];
      expect(Math.hypot(...x.weights)).toBeCloseTo(1, 6);
      expect(cosine(x, y)).toBeCloseTo(cosine(y, x), 9);
      expect(cosine(x, y)).toBeLessThanOrEqual(1 + 1e-9);
    }));
  });
});

describe('what words tell that two articles share', () => {
  const information = (...terms: string[]) => informationOf(numbersOf(terms.map((t) => [t, 1] as const), TABLE), TABLE);

  it('is the sum of what each of them tells', () => {
    const both = sharedWeight(information('trawler', 'harbour'), information('harbour', 'trawler', 'ballot'));
    expect(both).toBeCloseTo(sharedWeight(information('trawler'), information('trawler')) + sharedWeight(information('harbour'), information('harbour')), 9);
  });

  it('is nothing of other words', () => expect(sharedWeight(information('trawler'), information('ballot'))).toBe(0));
});
