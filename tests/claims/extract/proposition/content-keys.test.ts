import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentKeys } from '../../../../src/claims/extract/proposition/content-keys.ts';
import { sentenceOf } from '../../../support/reading.ts';

const keys = (text: string): string[] => contentKeys(sentenceOf(text).tokens);

describe('content keys', () => {
  it.each([
    ['verbs and nouns of a happening by family', 'The tram collided with a bus.', '#crash'],
    ['a noun for it alike', 'The collision killed a guard.', '#crash'],
    ['numbers as figures', 'The levy raised 1,200 crowns.', '=1200'],
    ['parts of closed compounds', 'A handshake sealed it.', 'hand'],
    ['participles of a happening', 'A booming market cheered them.', '#rise'],
  ])('hold %s', (_, text, key) => expect(keys(text)).toContain(key));

  it.each([
    ['auxiliaries', 'The levy has been dropped.', /^(?:have|be|ha|been)$/],
    ['negations', 'The levy was not dropped.', /^not$/],
    ['verbs of saying', 'The mayor said the levy was dropped.', /^sa[iy]d?$/],
    ['articles and prepositions', 'The levy on the port was dropped.', /^(?:the|on)$/],
  ])('leave out %s', (_, text, pattern) => expect(keys(text).filter((k) => pattern.test(k))).toEqual([]));

  it('are the same for other inflections and another order of the words', () => {
    expect(keys('The unions rejected the offers.')).toEqual(keys('The offer was rejected by a union.'));
    expect(keys('A union resigned.')).not.toEqual(keys('A union met.'));
  });

  it('are sorted and each once, whatever the words', () => {
    const { tokens } = sentenceOf('Fourteen trawlers and two ferries collided off the icy coast when a collision alarm failed in heavy snow on Monday.');
    fc.assert(fc.property(fc.shuffledSubarray([...tokens]), (some) => {
      const found = contentKeys(some);
      expect(found).toEqual([...new Set(found)].toSorted());
      expect(contentKeys([...some].reverse())).toEqual(found);
    }), { numRuns: 40 });
  });
});
