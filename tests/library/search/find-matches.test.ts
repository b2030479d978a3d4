import { describe, expect, test } from 'vitest';
import { matchesInText, matchInLine } from '../../../src/library/search/find-matches.ts';
import { parseQuery } from '../../../src/library/search/parse-query.ts';
import { holdsPhrase } from '../../../src/library/search/phrase.ts';

const TEXT = [
  'The swing bridge at Tarrow Quay will stay shut to traffic until the end of April, the harbour board said on Tuesday.',
  'Engineers found cracks in two of the bearings that carry the moving span, and a barge strike in January made them worse.',
  'The board’s engineers will look at the bridge again in May.',
].join('\n\n');

function inText(query: string, text = TEXT, most = 3): string[] {
  return matchesInText('text', text, parseQuery(query).terms, most).map(({ before, words, after }) => `${before}[${words}]${after}`);
}

describe('places in a text', () => {
  test('stand in their context, cut at words', () => {
    expect(inText('barge')).toStrictEqual(['…cracks in two of the bearings that carry the moving span, and a [barge] strike in January made them worse.']);
  });

  test('are words in a row where the text has them so', () => {
    expect(inText('bridge swing')).toStrictEqual(['The [swing bridge] at Tarrow Quay will stay shut to traffic until the end of April, the…']);
  });

  test('are several where the words stand apart, one for each', () => {
    expect(inText('bridge worse')).toStrictEqual([
      'The swing [bridge] at Tarrow Quay will stay shut to traffic until the end of April, the…',
      '…that carry the moving span, and a barge strike in January made them [worse].',
    ]);
    expect(inText('bridge worse', TEXT, 1)).toHaveLength(1);
  });

  test('keep to their paragraph', () => {
    expect(inText('may', 'One.\nMay comes.\nTwo.')).toStrictEqual(['[May] comes.']);
  });

  test.each([
    ['lodz', 'Fire in Łódź harbour', 'Fire in [Łódź] harbour'],
    ['3000', 'Some 3,000 people', 'Some [3,000] people'],
    ['us', 'A U.S. ship', 'A [U.S]. ship'],
    ['cafe', 'Le Café du port', 'Le [Café] du port'],
    ['brien', 'said Ms O’Brien', 'said Ms O’[Brien]'],
    ['закр', 'Мост закрыт', 'Мост [закрыт]'],
  ])('are found for %j whatever way they are written', (query, text, expected) => {
    expect(inText(query, text)).toStrictEqual([expected]);
  });

  test('are none where no word begins so', () => {
    expect(inText('ridge')).toStrictEqual([]);
    expect(inText('')).toStrictEqual([]);
  });

  test('break no character where no space allows a cut', () => {
    const [match] = matchesInText('text', `${'😀'.repeat(60)}x bridge${'😀'.repeat(61)}`, parseQuery('bridge').terms, 1);
    expect(match?.before.isWellFormed()).toBe(true);
    expect(match?.after.isWellFormed()).toBe(true);
  });
});

test('a headline is shown whole', () => {
  expect(matchInLine('title', 'Swing bridge shut', parseQuery('bri').terms)).toStrictEqual([
    { field: 'title', before: 'Swing ', words: 'bridge', after: ' shut' },
  ]);
  expect(matchInLine('tag', 'harbour', parseQuery('bri').terms)).toStrictEqual([]);
});

test.each([
  ['"swing bridge"', true],
  ['"bridge swing"', false],
  ['"the swing bri', true],
  ['"the end of the"', false],
  ['"the harbour board said"', true],
  ['"april the harbour"', true],
])('a phrase stands in a text word after word: %s', (query, expected) => {
  const [phrase] = parseQuery(query).phrases;
  expect(holdsPhrase(TEXT, phrase ?? [])).toBe(expected);
});

test('a phrase that begins like itself is found', () => {
  expect(holdsPhrase('a b a b a c', parseQuery('"a b a c"').phrases[0] ?? [])).toBe(true);
});
