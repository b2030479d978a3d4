import { describe, expect, it } from 'vitest';
import { destinationsIn } from '../../../../src/language/en/patterns/destination.ts';

describe('destinations', () => {
  it.each([
    ['The plane took off from Lima at 12:10 p.m. Sunday, bound for San Jose.', 'plane San Jose'],
    ['Hundreds of Tokyo-bound passengers left the Tokyo-bound flight.', 'flight Tokyo'],
    ['It will enter a long elliptical orbit around the sun.', 'orbit sun'],
    ['The tanker was on its way to South Korea.', 'tanker South Korea'],
  ])('%s', (text, expected) => expect(destinationsIn(text).map((d) => `${d.of} ${d.place}`)).toEqual([expected]));

  it.each(['The mayor is headed for Lisbon.', 'The party is headed for a big win.', 'The earth’s orbit is long.', 'The flight was late and the mayor was headed to Lisbon.'])('are none in: %s', (text) => expect(destinationsIn(text)).toEqual([]));
});
