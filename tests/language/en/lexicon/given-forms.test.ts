import { expect, it } from 'vitest';
import { isGivenForm, sameGivenName } from '../../../../src/language/en/lexicon/given-forms.ts';

it('a given name and its short forms are one', () => {
  expect(sameGivenName('william', 'billy')).toBe(true);
  expect(sameGivenName('chris', 'christine')).toBe(true);
  expect(sameGivenName('christopher', 'christine')).toBe(false);
  expect(sameGivenName('ron', 'ray')).toBe(false);
});

it('a given name in any of its forms is one', () => expect(['rich', 'christopher', 'harbour'].map(isGivenForm)).toEqual([true, true, false]));
