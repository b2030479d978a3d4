import { expect, it } from 'vitest';
import { negationCaveat, notYetCaveat } from '../../../../src/language/en/wording/negation.ts';

it('says why a denial may not be a conflict, otherwise where one side is no plain fact', () => {
  for (const caveat of [negationCaveat(true), negationCaveat(false), notYetCaveat()]) expect(caveat).toMatch(/^[A-Z].*\.$/);
  expect(negationCaveat(true)).not.toBe(negationCaveat(false));
});
