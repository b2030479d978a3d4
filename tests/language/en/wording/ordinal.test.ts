import { expect, it } from 'vitest';
import { ordinalSuffix } from '../../../../src/language/en/wording/ordinal.ts';

it.each([[1, 'st'], [2, 'nd'], [3, 'rd'], [4, 'th'], [11, 'th'], [12, 'th'], [13, 'th'], [21, 'st'], [22, 'nd'], [101, 'st'], [111, 'th'], [112, 'th'], [123, 'rd'], [0, 'th']])('%d%s', (n, suffix) => expect(ordinalSuffix(n)).toBe(suffix));
