import { expect, it } from 'vitest';
import { holderOf } from '../../../../src/language/en/lexicon/holders.ts';

it('one noun stands for a sort of things that hold something', () => {
  expect(holderOf('ferry')).toBe(holderOf('boat'));
  expect(holderOf('idea')).toBeNull();
});
