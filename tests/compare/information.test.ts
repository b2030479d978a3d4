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

describe('what two lists have in common', () => {
  const [p, q] = [['polic', 'harbor', 'barg', 'van'], ['van', 'zither', 'barg']];

  it('is what the keys of both tell, added in the order of the first', () => {
    expect(information.common(p, q)).toEqual({ count: 2, weight: information.of(sharedKeys(p, q)) });
    expect(information.common(q, p)).toEqual({ count: 2, weight: information.of(sharedKeys(q, p)) });
  });

  it('is nothing where they share none, whatever was asked before', () => {
    expect(information.common(p, ['gate'])).toEqual({ count: 0, weight: 0 });
    expect(information.common([], q)).toEqual({ count: 0, weight: 0 });
  });

  it('holds for more keys than one clause ever had', () => {
    const many = Array.from({ length: 3000 }, (_, n) => `=${n}`);
    expect(information.common(many, many).count).toBe(3000);
    expect(information.common(p, q).count).toBe(2);
  });
});

describe('sharedKeys', () => {
  it('holds what both have, in the order of the first', () => expect(sharedKeys(['c', 'a', 'b'], ['b', 'c', 'd'])).toEqual(['c', 'b']));
});
