import { expect, it } from 'vitest';
import type { Force } from '../../../src/claims/statement.ts';
import { forceFit } from '../../../src/compare/gates/force.ts';
import { made } from '../../support/made.ts';

it.each<[Force, Force, string]>([['asserted', 'asserted', 'fact'], ['asserted', 'hedged', 'soft'], ['denied', 'asserted', 'soft'], ['asserted', 'forecast', 'unreal'], ['forecast', 'forecast', 'soft'], ['forecast', 'conditional', 'soft'], ['conditional', 'hedged', 'unreal']])('%s and %s: %s', (a, b, fit) => {
  expect(forceFit(made({ force: a }), made({ force: b }))).toBe(fit);
  expect(forceFit(made({ force: b }), made({ force: a }))).toBe(fit);
});
