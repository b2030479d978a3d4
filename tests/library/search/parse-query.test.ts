import { expect, test } from 'vitest';
import { parseQuery, type Term } from '../../../src/library/search/parse-query.ts';

/** A term in short: its word, a star where it is a beginning, in brackets where texts are left out. */
function short({ word, prefix, inText }: Term): string {
  const written = prefix ? `${word}*` : word;
  return inText ? written : `(${written})`;
}

test.each([
  ['', [], []],
  ['  ?! ', [], []],
  ['bridge', ['bridge*'], []],
  ['Tarrow Quay bri', ['tarrow', 'quay', 'bri*'], []],
  ['bridge ', ['bridge*'], []],
  ['“swing bridge” clo', ['swing', 'bridge', 'clo*'], ['swing bridge']],
  ['"swing bridge"', ['swing', 'bridge'], ['swing bridge']],
  ['"swing bri', ['swing', 'bri*'], ['swing bri*']],
  ['„swing bridge“ quay "harbour board"', ['swing', 'bridge', 'quay', 'harbour', 'board'], ['swing bridge', 'harbour board']],
  ['"bridge"', ['bridge'], []],
  ['don’t', ['don'], []],
  ['flood flood flood', ['flood', 'flood*'], []],
  ['3,0', ['30*'], []],
])('%j asks for %j and the phrases %j', (typed, terms, phrases) => {
  const query = parseQuery(typed);
  expect(query.terms.map(short)).toStrictEqual(terms);
  expect(query.phrases.map((phrase) => phrase.map(short).join(' '))).toStrictEqual(phrases);
});

test('one letter says little: alone it is looked for where words are few, after others it waits for the next letter', () => {
  expect(parseQuery('b').terms.map(short)).toStrictEqual(['(b*)']);
  expect(parseQuery('bridge c').terms.map(short)).toStrictEqual(['bridge']);
  expect(parseQuery('"swing b').phrases).toStrictEqual([]);
});

test('one figure means itself, and one ideograph begins words', () => {
  expect(parseQuery('day 2').terms.map(short)).toStrictEqual(['day', '2']);
  expect(parseQuery('橋').terms.map(short)).toStrictEqual(['橋*']);
});

test('a query of endless words is cut', () => {
  const typed = Array.from({ length: 400 }, (_, n) => `w${n}`).join(' ');
  expect(parseQuery(typed).terms).toHaveLength(12);
});
