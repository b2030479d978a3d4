import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctWords, fold, wordsOf } from '../../../src/library/search/words.ts';

function words(text: string): string[] {
  return [...wordsOf(text)].map(({ word }) => word);
}

describe('words', () => {
  test.each([
    ['The swing bridge, shut since Tuesday.', ['the', 'swing', 'bridge', 'shut', 'since', 'tuesday']],
    ['About 3,000 people and €1.5bn', ['about', '3000', 'people', 'and', '15bn']],
    ['U.S. rivals met at 3 p.m. on Main St.', ['us', 'rivals', 'met', 'at', '3', 'pm', 'on', 'main', 'st']],
    ['O’Brien’s 450-pound gorilla', ['o', 'brien', 's', '450', 'pound', 'gorilla']],
    ['Łódź, Malmö, Tromsø, Großstraße, Reykjavík', ['lodz', 'malmo', 'tromso', 'grossstrasse', 'reykjavik']],
    ['ﬁre at the cof\u00ADfee house', ['fire', 'at', 'the', 'coffee', 'house']],
    ['Пожар в Києві', ['пожар', 'в', 'києві']],
    ['حريق في الميناء', ['حريق', 'في', 'الميناء']],
    ['', []],
    ['… — “” !?', []],
  ])('of %j', (text, expected) => {
    expect(words(text)).toStrictEqual(expected);
  });

  test('of a script without spaces are told by the browser’s dictionary', () => {
    expect(words('港の橋は4月まで閉鎖')).toContain('閉鎖');
    expect(words('港の橋は4月まで閉鎖').length).toBeGreaterThan(4);
  });

  test('stand where they say, in order', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let before = 0;
      for (const { word, start, end } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(word).not.toMatch(/\s|\uffff/u);
        expect(word).not.toBe('');
        before = end;
      }
    }));
  });

  test('are the same composed and decomposed, in upper and lower case', () => {
    expect(words('É'.normalize('NFD') + 'COLE')).toStrictEqual(words('école'));
  });

  test('are cut where they are very long', () => {
    expect(fold('x'.repeat(500))).toHaveLength(40);
  });
});

test('distinct words are sorted, and those of the first part of a text', () => {
  expect(distinctWords('the bridge and the barge')).toStrictEqual(['and', 'barge', 'bridge', 'the']);
  expect(distinctWords('the bridge and the barge', 2)).toStrictEqual(['bridge', 'the']);
});
