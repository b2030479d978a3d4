import { describe, expect, it } from 'vitest';
import { ordinalOf, superlativeClass } from '../../../../src/language/en/lexicon/superlatives.ts';

describe('superlatives', () => {
  it.each([['largest', 'size'], ['biggest', 'size'], ['deadliest', 'harm'], ['most-powerful', 'strength'], ['oldest', 'age'], ['hottest', 'heat'], ['most-expensive', 'price']])('%s: %s', (word, name) => expect(superlativeClass(word)).toBe(name));
  it.each(['large', 'larger', 'interest', 'forest', 'best-known', '', 'constructor'])('none: “%s”', (word) => expect(superlativeClass(word)).toBeNull());
});

describe('ordinals', () => {
  it.each([['first', 1], ['third', 3], ['twentieth', 20], ['15th', 15], ['22nd', 22], ['101st', 101]])('%s: %d', (word, n) => expect(ordinalOf(word)).toBe(n));
  it.each(['one', '15', 'th', 'firstly', '', '2019th'])('none: “%s”', (word) => expect(ordinalOf(word)).toBeNull());
});
