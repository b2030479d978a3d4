import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openWords, packWords } from '../../src/language/word-table.ts';

const open = (list: readonly string[]) => {
  const { words, slots } = packWords(list);
  return openWords(words, slots);
};
const anyWord = fc.oneof(fc.constantFrom('constructor', '__proto__', 'toString', 'tide', 'Tide', 'café', '🌊', '\n', ''), fc.string({ maxLength: 6 })).filter((word) => !word.includes('\u007f'));

it('knows each word by its number and each number by its word, and nothing else', () => {
  fc.assert(fc.property(fc.uniqueArray(anyWord, { minLength: 1, maxLength: 60 }), fc.array(anyWord), (list, others) => {
    const { list: back, hash } = open(list);
    expect(back).toEqual(list);
    for (const word of [...list, ...others]) expect(hash[word]).toBe(list.includes(word) ? list.indexOf(word) : undefined);
  }));
});

it('takes further words', () => {
  const { list, hash } = open(['quay', 'barge']);
  hash['lock'] = list.push('lock') - 1;
  expect([hash['quay'], hash['lock'], list[2], hash['sluice']]).toEqual([0, 2, 'lock', undefined]);
});

it('counts the later of two that are the same, as an object would', () => {
  expect(open(['quay', 'barge', 'quay']).hash['quay']).toBe(2);
});

it('takes no word that holds what stands between them', () => {
  expect(() => packWords(['tide\u007ftable'])).toThrow('control character');
});
