import { describe, expect, it } from 'vitest';
import { capacitiesIn } from '../../../../src/language/en/patterns/capacity.ts';

const read = (text: string): string[] => capacitiesIn(text).map((c) => `${c.bound ?? ''} ${Math.round(c.amount)} ${c.unit} ${c.goal ?? ''}`.trim());

describe('capacities', () => {
  it.each([
    ['The ferry is licensed to carry up to 400 passengers.', 'up 400 people'],
    ['It lets the larger rocket go, allowing it to carry more than 1,000kg into low orbit and 300kg to Mars.', 'over 1000 kg orbit'],
    ['a plane with a payload of 63 tonnes', '63000 kg'],
    ['the 900-seat theatre', '900 people'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it.each(['The rocket can carry a 425kg satellite.', 'The ferry carried 400 passengers.', 'He could take 40 minutes.', 'They can seat. The 400 people left.'])('are none in: %s', (text) => expect(read(text)).toEqual([]));
});
