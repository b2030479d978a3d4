import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partyOf, sameParty } from '../../../../src/language/en/lexicon/parties.ts';

describe('the part that somebody has in an event', () => {
  it.each([['gunman', 'culprit'], ['passenger', 'victim'], ['skipper', 'crew'], ['man', 'either'], ['mayor', null], ['bridge', null]])('%s: %s', (noun, party) => expect(partyOf(noun)).toBe(party));
});

describe('one party by two nouns', () => {
  it.each([['suspect', 'attacker'], ['boy', 'victim'], ['driver', 'suspect'], ['man', 'suspect'], ['boy', 'boy'], ['mayor', 'mayor']])('%s, %s', (a, b) => expect(sameParty(a, b)).toBe(true));
  it.each([['suspect', 'victim'], ['boy', 'girl'], ['mayor', 'suspect'], ['pilot', 'passenger'], ['mother', 'boy']])('not %s, %s', (a, b) => expect(sameParty(a, b)).toBe(false));

  it('is so in either order', () => {
    const noun = fc.constantFrom('suspect', 'gunman', 'victim', 'boy', 'girl', 'driver', 'man', 'pilot', 'mayor', 'body', 'person');
    fc.assert(fc.property(noun, noun, (a, b) => {
      expect(sameParty(a, b)).toBe(sameParty(b, a));
    }));
  });
});
