import { expect, it } from 'vitest';
import { sameLoad } from '../../../../src/language/en/lexicon/loads.ts';

it.each([['gun', 'weapon'], ['cash', 'banknote'], ['migrant', 'family'], ['toy', 'toy']])('%s and %s may be one load', (a, b) => expect(sameLoad(a, b)).toBe(true));
it.each([['gun', 'explosive'], ['cash', 'cocaine'], ['toy', 'fuel']])('%s and %s are two', (a, b) => expect(sameLoad(a, b)).toBe(false));
