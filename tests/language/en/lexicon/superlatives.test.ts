import { describe, expect, it } from 'vitest';
import { ordinalOf, superlativeClass, superlativesIn } from '../../../../src/language/en/lexicon/superlatives.ts';

describe('superlatives', () => {
  it.each([['largest', 'size'], ['biggest', 'size'], ['deadliest', 'harm'], ['most-powerful', 'strength'], ['oldest', 'age'], ['hottest', 'heat'], ['most-expensive', 'price']])('%s: %s', (word, name) => expect(superlativeClass(word)).toBe(name));
  it.each(['large', 'larger', 'interest', 'forest', 'best-known', '', 'constructor'])('none: “%s”', (word) => expect(superlativeClass(word)).toBeNull());
});

describe('what a text says is the most of its kind', () => {
  it.each([
    ['the largest and most powerful crane', ['size', 'strength']],
    ['its best-ever season', ['merit']],
    ['the most wanted man in Harwick', ['most-wanted']],
    ['most of the cranes, and most people', []],
    ['the most valuable player', []],
    ['a large forest', []],
  ] as const)('%s', (text, classes) => expect([...superlativesIn(text)]).toEqual(classes));
});

describe('ordinals', () => {
  it.each([['first', 1], ['third', 3], ['twentieth', 20], ['15th', 15], ['22nd', 22], ['101st', 101]])('%s: %d', (word, n) => expect(ordinalOf(word)).toBe(n));
  it.each(['one', '15', 'th', 'firstly', '', '2019th'])('none: “%s”', (word) => expect(ordinalOf(word)).toBeNull());
});
