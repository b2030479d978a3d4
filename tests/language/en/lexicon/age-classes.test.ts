import { describe, expect, it } from 'vitest';
import { ageClass, samePersonNoun, sexOf } from '../../../../src/language/en/lexicon/age-classes.ts';

describe('one person by two nouns', () => {
  it.each([['boy', 'toddler'], ['boy', 'son'], ['girl', 'pupil'], ['man', 'driver'], ['woman', 'wife'], ['teenager', 'child'], ['mayor', 'mayor'], ['son', 'man']])('%s, %s', (a, b) => {
    expect(samePersonNoun(a, b)).toBe(true);
    expect(samePersonNoun(b, a)).toBe(true);
  });
  it.each([['boy', 'girl'], ['boy', 'man'], ['son', 'daughter'], ['woman', 'gunman'], ['gorilla', 'boy'], ['child', 'driver']])('not %s, %s', (a, b) => {
    expect(samePersonNoun(a, b)).toBe(false);
    expect(samePersonNoun(b, a)).toBe(false);
  });
});

it.each([['boy', 'male', 'young'], ['grandmother', 'female', 'adult'], ['driver', null, 'adult'], ['niece', 'female', 'kin'], ['teenager', null, 'young'], ['gorilla', null, 'gorilla']])('%s: %s, %s', (noun, sex, group) => expect([sexOf(noun), ageClass(noun)]).toEqual([sex, group]));
