import { describe, expect, it } from 'vitest';
import { facilityOf } from '../../../../src/language/en/lexicon/facilities.ts';

describe('what closes and opens', () => {
  it.each([['pupil', 'school'], ['mall', 'shop'], ['runway', 'airport'], ['minister', null]])('%s: %s', (noun, facility) => expect(facilityOf(noun)).toBe(facility));
});
