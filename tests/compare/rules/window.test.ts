import { describe, expect, it } from 'vitest';
import { windowRule } from '../../../src/compare/rules/window.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string, stamp = '2021-03-05T10:40:00Z'): string[] => verdicts(judged(windowRule, analysed('a', one), analysed('b', two, { published: stamp })));
const ONE = 'The agency plans to launch the weather satellite between March 8 and 25.';

describe('from which day to which day', () => {
  it('changes with the later account', () => {
    expect(between(ONE, 'The agency will launch its weather satellite between March 10 and March 14.')).toEqual(['changed: Which dates are given for the satellite?']);
    expect(between('Officials named dates for the launch of the weather satellite between March 8 and 25, then advanced them to March 7-14.', 'The agency is to launch the weather satellite between March 7 and March 14.', '2021-03-04T09:40:00Z')).toContain('changed: Which dates are given for the satellite?');
  });

  it('is a different account where nothing tells which is later', () => {
    expect(between(ONE, 'The agency will launch its weather satellite between March 10 and March 14.', '2021-03-04T09:40:00Z')).toEqual(['different: Which dates are given for the satellite?']);
  });

  it('agrees', () => expect(between(ONE, 'The agency will launch its weather satellite from 8 to 25 March.')).toEqual(['agrees: Which dates are given for the satellite?']));

  it.each([
    ['two deeds', ONE, 'The agency will close its weather office between March 10 and March 14.'],
    ['two things', ONE, 'The army will launch a drill between March 10 and March 14.'],
    ['two seasons', ONE, 'The agency will launch its weather satellite between August 10 and August 14.'],
    ['an account with two stretches', ONE, 'The agency will launch its weather satellite between March 10 and March 14. A second satellite will be launched between March 20 and 24.'],
  ])('is not compared: %s', (_, one, two) => expect(between(one, two)).toEqual([]));
});
