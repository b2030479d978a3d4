import { describe, expect, it } from 'vitest';
import { leadsFromName, leadsToName, registrationsIn } from '../../../../src/language/en/patterns/registry.ts';

describe('the words for a register', () => {
  it.each([
    ['a Hong Kong-flagged ship', 'Hong Kong'],
    ['it is registered in the British Virgin Islands.', 'British Virgin Islands'],
    ['an Isle of Man-registered jet', 'Isle of Man'],
    ['flying the flag of Malta', 'Malta'],
    ['sailing under a Liberian flag', 'Liberian'],
  ])('%s', (text, place) => expect(registrationsIn(text).map((r) => r.place)).toEqual([place]));

  it('are told from other flags', () => {
    expect(registrationsIn('He flagged a taxi in Malta and registered as a voter.')).toEqual([]);
  });

  it('belong to a name beside them only', () => {
    expect(leadsFromName(', which is ')).toBe(true);
    expect(leadsFromName(' hit a tug ')).toBe(false);
    expect(leadsToName(' oil tanker ')).toBe(true);
    expect(leadsToName(' tanker that hit the ')).toBe(false);
  });
});
