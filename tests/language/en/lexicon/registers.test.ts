import { expect, it } from 'vitest';
import { sameRegister } from '../../../../src/language/en/lexicon/registers.ts';

it('a register may be told by the name of the country behind it', () => {
  expect(sameRegister('HK', 'CN')).toBe(true);
  expect(sameRegister('US', 'US-DE')).toBe(true);
  expect(sameRegister('PA', 'MT')).toBe(false);
});
