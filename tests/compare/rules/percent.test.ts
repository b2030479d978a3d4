import { describe, expect, it } from 'vitest';
import { percentRule } from '../../../src/compare/rules/percent.ts';
import { between } from '../../support/judged.ts';

const labels = (one: string, two: string): string[] => between(percentRule, one, two).map((v) => v.split(':')[0] ?? '');

describe('shares', () => {
  it.each([
    ['Turnout in the mayoral election was 62.5 percent.', 'Turnout in the mayoral election reached 62.5%.', 'agrees'],
    ['Some 71% of nurses voted for the strike in the ballot.', 'In the ballot, 71 per cent of nurses voted for the strike.', 'agrees'],
    ['Ruth Alder won the mayoral election with 54 percent of the vote.', 'Ruth Alder won 58 percent of the vote in the mayoral election.', 'conflict'],
  ])('%s / %s', (one, two, label) => expect(labels(one, two)).toEqual([label]));

  it.each([
    ['points and shares', 'Support for the mayor fell by two percentage points.', 'Support for the mayor fell by 5 percent.'],
    ['shares of two things', 'Some 71% of nurses backed the strike.', 'Some 40% of doctors backed the strike.'],
    ['a sum', 'Between them the two firms hold 60 percent, put together, of the market.', 'Each firm holds 30 percent of the market.'],
    ['what moves', 'The rate of infection is 4 percent.', 'The rate of infection was 9 percent.'],
    ['a forecast', 'Turnout in the election was 62 percent.', 'Turnout in the election could be 70 percent.'],
    ['about', 'Turnout in the election was about 60 percent.', 'Turnout in the election was 62 percent.'],
  ])('do not conflict over %s', (_, one, two) => expect(labels(one, two)).not.toContain('conflict'));
});
