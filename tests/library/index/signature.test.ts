import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsBetween, signatureRow, termsOfSignature } from '../../../src/library/index/signature.ts';

const anyTerm = fc.record({ term: fc.string({ minLength: 1, maxLength: 2 }), impact: fc.integer({ min: 1, max: 255 }) }, { noNullPrototype: true });
const anyTerms = fc.uniqueArray(anyTerm, { selector: ({ term }) => term });

test('a signature remembers its terms', () => {
  fc.assert(fc.property(anyTerms, (terms) => {
    expect(termsOfSignature(signatureRow(1, 5, terms))).toStrictEqual(terms);
  }));
});

test('edits turn the earlier terms into the present ones and touch nothing else', () => {
  fc.assert(
    fc.property(anyTerms, anyTerms, (earlier, present) => {
      const held = new Map(earlier.map(({ term, impact }) => [term, impact]));
      for (const { term, no, impact } of editsBetween(9, earlier, present)) {
        expect(no).toBe(9);
        expect(held.get(term)).not.toBe(impact ?? undefined);
        if (impact === null) held.delete(term);
        else held.set(term, impact);
      }
      expect([...held].toSorted()).toStrictEqual(present.map(({ term, impact }) => [term, impact] as const).toSorted());
    }),
  );
  expect(editsBetween(1, [{ term: 'a', impact: 3 }], [{ term: 'a', impact: 3 }])).toStrictEqual([]);
});
