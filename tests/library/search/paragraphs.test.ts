import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsFor } from '../../../src/library/search/paragraphs.ts';
import { meets, type Term } from '../../../src/library/search/parse-query.ts';
import { fold, wordsOf } from '../../../src/library/search/words.ts';

const piece = fc.constantFrom('bridge', 'Bridges', 'U.S.', 'us', '3,000', '3.000,5', '3000', 'Łódź', 'café', 'CAFÉ', 'ﬁre', 'O’Brien', '“quay”', 'İzmir', '橋', ' ', '\n', '-', '.');
const term = fc.tuple(piece, fc.boolean(), fc.integer({ min: 1, max: 6 }))
  .map(([text, prefix, cut]): Term => ({ word: prefix ? fold(text).slice(0, cut) : fold(text), prefix, inText: true }))
  .filter(({ word }) => word !== '' && /^[\p{L}\p{N}]+$/u.test(word));

test('no paragraph that holds a term is passed over', () => {
  fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), fc.array(term, { minLength: 1, maxLength: 3 }), (pieces, terms) => {
    const text = pieces.join(' ');
    const shown = [...paragraphsFor(text, terms)];
    for (const { word, start } of wordsOf(text)) {
      if (!terms.some((one) => meets(word, one))) continue;
      expect(shown.some((paragraph) => paragraph.start <= start && start < paragraph.start + paragraph.text.length)).toBe(true);
    }
  }), { numRuns: 500 });
});

test('plain paragraphs without the terms are, and each stands where it says', () => {
  const text = 'The quay.\nThe bridge.\n\nA bridge, a quay.';
  const terms: Term[] = [{ word: 'bri', prefix: true, inText: true }, { word: 'quay', prefix: false, inText: true }];
  expect([...paragraphsFor(text, terms.slice(0, 1))].map(({ text: shown }) => shown)).toStrictEqual(['The bridge.', 'A bridge, a quay.']);
  expect([...paragraphsFor(text, terms, true)]).toStrictEqual([{ text: 'A bridge, a quay.', start: text.lastIndexOf('A') }]);
});
