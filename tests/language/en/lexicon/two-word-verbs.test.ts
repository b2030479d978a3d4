import { describe, expect, it } from 'vitest';
import { familyById } from '../../../../src/language/en/lexicon/predicates.ts';
import { twoWordFamily } from '../../../../src/language/en/lexicon/two-word-verbs.ts';

describe('two-word verbs', () => {
  it.each([['burn', 'down', 'destroy'], ['step', 'down', 'resign'], ['call', 'off', 'cancel'], ['pull', 'out', 'withdraw'], ['pull', 'down', 'destroy'], ['walk', 'out', 'walk-out'], ['lay', 'off', 'lay-off']])('%s %s is %s', (verb, particle, family) => {
    expect(twoWordFamily(verb, particle)).toBe(family);
    expect(familyById(family)).not.toBeNull();
  });

  it.each([['burn', 'out'], ['step', 'up'], ['walk', 'in'], ['', '']])('%s %s is none', (verb, particle) => expect(twoWordFamily(verb, particle)).toBeNull());
});
