import { describe, expect, it } from 'vitest';
import * as vocabulary from '../../../src/article/page/chrome-vocabulary.ts';
import { elementOf } from '../fixtures/dom.ts';

describe('words of a name', () => {
  it.each([['relatedLinks mod--ad_box', 'related links mod ad box'], ['article__body', 'article body'], ['MAIN', 'main'], ['x1-2', 'x'], ['', ''], ['ñandú', 'and']])('%s', (name, words) => expect(vocabulary.nameWords(name).join(' ')).toBe(words));

  it('are those of class and id', () => {
    expect(vocabulary.wordsOfElement(elementOf('<div class="teaserBox" id="related-1">x</div>', 'div'))).toEqual(['teaser', 'box', 'related']);
    expect(vocabulary.wordsOfElement(elementOf('<p>x</p>', 'p'))).toEqual([]);
  });
});

describe('the vocabulary', () => {
  it('is in lower case, and large chrome is chrome', () => {
    const sets = [vocabulary.CHROME_WORDS, vocabulary.LARGE_CHROME_WORDS, vocabulary.BODY_WORDS, vocabulary.CHROME_ROLES, vocabulary.CHROME_ELEMENTS];
    expect(sets.flatMap((s) => [...s]).filter((w) => !/^[a-z]+$/.test(w))).toEqual([]);
    expect([...vocabulary.LARGE_CHROME_WORDS].filter((w) => !vocabulary.CHROME_WORDS.has(w))).toEqual([]);
  });

  it('has pairs of two words, and none for the text itself', () => {
    expect([...vocabulary.CHROME_PAIRS].filter((pair) => !/^[a-z]+-[a-z]+$/.test(pair))).toEqual([]);
    expect([...vocabulary.BODY_WORDS].filter((w) => vocabulary.CHROME_WORDS.has(w))).toEqual([]);
  });
});
