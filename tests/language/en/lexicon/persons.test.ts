import { describe, expect, it } from 'vitest';
import { genderOf } from '../../../../src/language/en/lexicon/persons.ts';

describe('given names', () => {
  it.each([['Peter', 'male'], ['Hiroshi', 'male'], ['Ingrid', 'female'], ['ruth', 'female'], ['Halcyon', null], ['', null]])('%s: %s', (name, gender) => expect(genderOf(name)).toBe(gender));
});
