import { describe, expect, it } from 'vitest';
import { measureRule } from '../../../src/compare/rules/measure-rule.ts';
import { between } from '../../support/judged.ts';

const rule = measureRule({ name: 'length', kind: 'count', holds: (s) => s.slot === 'dimension:length', question: () => 'How long was it?' });
const labels = (one: string, two: string): string[] => between(rule, one, two).map((v) => v.split(':')[0] ?? '');

describe('a rule for quantities with a unit', () => {
  it('agrees on one figure and differs on two', () => {
    expect(labels('The 90-metre tower fell on a barn.', 'The 90-metre tower fell on a barn near Lima.')).toEqual(['agrees']);
    expect(labels('The 90-metre tower fell on a barn.', 'The 60-metre tower fell on a barn near Lima.')).toEqual(['conflict']);
  });

  it.each([
    ['what is not of its family', 'The 90-tonne tower fell on a barn.', 'The 60-tonne tower fell on a barn.'],
    ['figures that are hardly of one thing', 'The 90-metre tower fell on a barn.', 'The 2-metre tower fell on a barn.'],
    ['a forecast', 'The 90-metre tower fell on a barn.', 'The tower could fall 60 metres.'],
    ['nothing in common but the unit', 'The 90-metre tower fell on a barn.', 'The 60-metre ship sailed at dawn.'],
  ])('says nothing of %s', (_, one, two) => expect(labels(one, two)).toEqual([]));

  it('puts the question of its family', () => expect(between(rule, 'The 90-metre tower fell on a barn.', 'The 60-metre tower fell on a barn near Lima.')).toEqual(['conflict: How long was it?']));
});
