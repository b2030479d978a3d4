import { describe, expect, it } from 'vitest';
import { informationIn, sharedKeys } from '../../src/compare/information.ts';
import { analysed } from '../support/analysed.ts';

const information = informationIn([
  analysed('a', 'The harbour crane fell on a van. The harbour police closed the harbour road.'),
  analysed('b', 'The harbour crane hit a barge. The harbour office shut the harbour gate.'),
]);

describe('information', () => {
  it('is none for no keys, and adds up', () => {
    expect(information.of([])).toBe(0);
    expect(information.of(['barg', 'van'])).toBeCloseTo(information.of(['barg']) + information.of(['van']));
  });

  it('is greater for a rarer word, in English or in this event', () => {
    expect(information.of(['zither'])).toBeGreaterThan(information.of(['polic']));
    expect(information.of(['barg'])).toBeGreaterThan(information.of(['harbor']));
  });

  it('is the same when asked again', () => expect(information.of(['barg'])).toBe(information.of(['barg'])));
});

describe('sharedKeys', () => {
  it('holds what both have, in the order of the first', () => expect(sharedKeys(['c', 'a', 'b'], ['b', 'c', 'd'])).toEqual(['c', 'b']));
});
