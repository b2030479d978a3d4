import { describe, expect, it } from 'vitest';
import { attached, namedChange, topicWords } from '../../../../src/claims/extract/change/topic.ts';
import { sentenceOf, wordsOf } from '../../../support/reading.ts';

const change = (text: string) => {
  const s = sentenceOf(text);
  return s.phrases[0] ? namedChange(s, s.phrases[0]) : null;
};

describe('what changes', () => {
  it.each([
    ['A slump in car sales began.', 'slump', ['car', 'sale']],
    ['The thaw between Ruvia and Lorne began.', 'thaw', ['ruvia', 'lorn']],
    ['The unrest at Mount Tarrin began.', 'unrest', ['mount', 'tarrin']],
    ['The club’s decline began.', 'decline', ['~club']],
    ['The thaw between the two countries began.', 'thaw', ['~country']],
    ['The drought began.', 'drought', []],
  ])('%s', (text, lemma, topic) => expect(change(text)).toMatchObject({ lemma, topic }));

  it('is nothing where no word of change heads the phrase', () => {
    expect(change('The slump district of the town burned.')).toBeNull();
    expect(change('The bakery opened.')).toBeNull();
  });

  it('leaves out measures, months and words of change', () => {
    const s = sentenceOf('The recent pace of May began.');
    expect(s.phrases.flatMap((p) => topicWords(s, p, null))).toEqual([]);
  });

  it('takes phrases as far as prepositions of topic join them', () => {
    const s = sentenceOf('The decline of bees in the orchards of Sanna despite the rain began.');
    expect(s.phrases[0] && attached(s, s.phrases[0]).map((p) => wordsOf(s, p))).toEqual(['bees', 'the orchards', 'Sanna']);
  });
});
