import { describe, expect, it } from 'vitest';
import { sentenceOf, wordsOf } from '../../support/reading.ts';

const phrases = (text: string): (string | null)[] => {
  const s = sentenceOf(text);
  return s.phrases.map((p) => wordsOf(s, p));
};

describe('noun phrases', () => {
  it('hold determiners, adjectives and compounds', () => {
    expect(phrases('The old harbour crane fell on a parked van.')).toEqual(['The old harbour crane', 'a parked van']);
  });

  it('end before prepositions, which they keep', () => {
    const { phrases: found } = sentenceOf('The mayor of Dunmore spoke in the hall on Monday.');
    expect(found.map((p) => p.preposition)).toEqual([null, 'of', 'in', 'on']);
  });

  it.each([
    ['More than 30 boats sank.', null],
    ['At least 30 boats sank.', null],
    ['Up to 30 boats sank.', null],
    ['The crew rested in about 30 boats.', 'in'],
    ['Nobody over 60 sailed.', 'over'],
  ])('take a bound of a number for no preposition: %s', (text, preposition) => {
    expect(sentenceOf(text).phrases.find((p) => /\d/.test(wordsOf(sentenceOf(text), p) ?? ''))?.preposition).toBe(preposition);
  });

  it('share the preposition of the phrase that they are joined to', () => {
    const { phrases: found } = sentenceOf('Trade between Norvania and Kessel grew.');
    expect(found.map((p) => [p.preposition, p.coordinated])).toEqual([[null, false], ['between', false], ['between', true]]);
  });

  it('know the possessor', () => {
    const s = sentenceOf('The bank’s new chairman left.');
    expect(s.phrases[0]?.possessor).toBe(1);
    expect(sentenceOf('The new chairman left.').phrases[0]?.possessor).toBe(-1);
  });

  it('do not run over relative words', () => {
    expect(phrases('The clerk who found the letter kept it.')).not.toContain('The clerk who');
  });

  it('start anew where an adverb stands between a noun and a number', () => {
    expect(phrases('They met in Torquil nearly two weeks ago.')).toContain('Torquil');
  });

  it('never overlap, and have their head inside', () => {
    const { phrases: found, tokens } = sentenceOf('Three of the four men, aged 19 to 24, told the county court in Pendrick that the 40-ton barge’s crew had left at dawn.');
    found.forEach((p, i) => {
      expect(p.first).toBeGreaterThan(found[i - 1]?.last ?? -1);
      expect(p.head).toBeGreaterThanOrEqual(p.first);
      expect(p.head).toBeLessThanOrEqual(p.last);
      expect(p.last).toBeLessThan(tokens.length);
    });
  });
});
