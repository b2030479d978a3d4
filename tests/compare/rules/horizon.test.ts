import { describe, expect, it } from 'vitest';
import { horizonRule } from '../../../src/compare/rules/horizon.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(horizonRule, analysed('a', one), analysed('b', two)));

describe('times ahead', () => {
  it('differ where each account gives one for the same thing', () => {
    expect(between('The snow will reach the valley by Sunday evening.', 'Forecasters expect no snow until the end of June.')).toEqual(['different: When is the snow expected?']);
    expect(between('The blockade will go on for at least two weeks.', 'Drivers hope to end the blockade by Sunday.')).toEqual(['different: When will the blockade be over?']);
  });

  it('differ where each account dates one ending, in whatever words', () => {
    expect(between('The overhaul will be completed by the end of 2022.', 'Engineers want the refit to be over by June.')).toEqual(['different: When will the refit be over?']);
  });

  it.each([
    ['other things', 'The snow will reach the valley by Sunday.', 'The delegation will reach the capital in June.'],
    ['missions years apart', 'The survey ship will be launched by the end of June.', 'A survey ship for the northern coast will follow by 2040.'],
    ['one time in two words', 'The repairs will be completed by June.', 'The repairs will be finished in June.'],
    ['a time that keeps the deadline', 'The repairs will be completed by June.', 'The repairs will be finished in April.'],
    ['an account with two times', 'The repairs will be completed by June.', 'The repairs will be finished in April. The repairs of the roof will be finished in August.'],
    ['a beginning and an ending', 'The trial will begin in April.', 'The trial will last until June.'],
    ['a denial', 'The repairs will be completed by June.', 'The repairs will not be completed by August.'],
  ])('are not compared: %s', (_, one, two) => expect(between(one, two)).toEqual([]));
});
