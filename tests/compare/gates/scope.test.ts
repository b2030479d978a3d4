import { describe, expect, it } from 'vitest';
import type { Scope, Statement } from '../../../src/claims/statement.ts';
import { scopeFit } from '../../../src/compare/gates/scope.ts';
import { statementsOf } from '../../support/analysed.ts';

const base = statementsOf('Five people died in the fire.').find((s) => s.kind === 'count') as Statement;
const fit = (one: Scope, two: Scope): string => scopeFit({ ...base, scope: one }, { ...base, scope: two });

describe('scope', () => {
  it.each([
    ['nothing stated', {}, {}, 'same'],
    ['the same place', { place: 'anne' }, { place: 'anne' }, 'same'],
    ['one place alone', { place: 'anne' }, {}, 'open'],
    ['two places', { place: 'anne' }, { place: 'george' }, 'other'],
    ['two years', { period: '1998' }, { period: '2004' }, 'other'],
    ['a part and the total', { part: 'part' }, { part: 'total' }, 'other'],
    ['a total and a plain figure', { part: 'total' }, {}, 'same'],
  ] as const)('%s', (_, one, two, expected) => {
    expect(fit(one, two)).toBe(expected);
    expect(fit(two, one)).toBe(expected);
  });
});
