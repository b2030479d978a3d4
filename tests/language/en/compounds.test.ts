import { describe, expect, it } from 'vitest';
import { compoundParts } from '../../../src/language/en/compounds.ts';

describe('compoundParts', () => {
  it('splits closed compounds of ordinary words', () => {
    expect(compoundParts('handshake')).toEqual(['hand', 'shake']);
  });

  it.each(['carpet', 'bridge', 'xylophone', 'cat', '', 'kesselholm'])('leaves %j whole', (word) => expect(compoundParts(word)).toEqual([]));

  it('answers the same when asked again', () => expect(compoundParts('handshake')).toBe(compoundParts('handshake')));
});
