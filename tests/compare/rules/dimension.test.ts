import { describe, expect, it } from 'vitest';
import { dimensionRule } from '../../../src/compare/rules/dimension.ts';
import { between } from '../../support/judged.ts';

const labels = (one: string, two: string): string[] => between(dimensionRule, one, two).map((v) => v.split(':')[0] ?? '');

describe('how heavy, how far, how fast', () => {
  it.each([
    ['A quake of magnitude 6.1 struck the coast.', 'A magnitude 6.1 quake struck off the coast.', 'agrees'],
    ['The magnitude 6.1 quake struck the coast.', 'The 6.8 magnitude quake struck the coast.', 'conflict'],
    ['The 90-metre tower fell on a barn.', 'The 60-metre tower fell on a barn.', 'conflict'],
    ['A 90-metre tower fell on a barn in the village of Thorpe.', 'A 60-metre tower fell on a barn in the village of Thorpe.', 'conflict'],
    ['The van drove for two miles along the quay.', 'The van drove for five miles along the quay.', 'conflict'],
    ['The van had already driven for two miles along the quay.', 'The van drove for five miles along the quay.', 'different'],
    ['A rocket will carry the 425 kg satellite to orbit.', 'The rocket carried a 425 kg satellite to orbit.', 'agrees'],
    ['The comet came within 221,500 miles of Earth.', 'The comet will come within 226,000 miles of Earth.', 'different'],
  ])('%s / %s', (one, two, label) => expect(labels(one, two)).toEqual([label]));

  it.each([
    ['two towers', 'The 90-metre tower fell on a barn.', 'The 60-metre chimney fell on a barn.'],
    ['another measure', 'The 90-metre tower fell on a barn.', 'The 60-tonne tower fell on a barn.'],
    ['a rounded figure', 'The 90-metre tower fell on a barn.', 'The 91-metre tower fell on a barn.'],
    ['a length in another unit, rounded', 'The wall fell 30 feet into the yard.', 'The wall fell nine metres into the yard.'],
    ['one of many', 'Dana Elliott kicked a 52-yard field goal to put the Rovers ahead.', 'The Pikes added a 31-yard field goal on the next drive.'],
    ['a limit', 'The tram drove at 60 mph.', 'The limit is 20 mph.'],
  ])('does not conflict over %s', (_, one, two) => expect(labels(one, two)).not.toContain('conflict'));
});

describe('one figure up and across', () => {
  it('agrees only on how high, or only on how far', () => {
    const high = 'A rocket fired in July by the northern army flew 2,340 miles high over the islands.';
    expect(labels(high, 'The rocket fired by the northern army in July reached an altitude of 2,340 miles over the islands.')).toEqual(['agrees']);
    expect(labels(high, 'The rocket fired by the northern army in July covered 2,340 miles over the islands.')).toEqual([]);
  });
});
