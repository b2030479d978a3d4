import { describe, expect, it } from 'vitest';
import { stageRule } from '../../../src/compare/rules/stage.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(stageRule, analysed('a', one), analysed('b', two)));

describe('stages of a process', () => {
  it.each([
    ['The boy was taken to hospital in serious condition.', 'The boy is doing well, his aunt said.', ['changed: How is the boy doing?']],
    ['Martin Oakes was detained on Friday.', 'Martin Oakes was charged with arson.', ['changed: Has Martin Oakes been arrested or charged?']],
    ['The driver was arrested at the pier.', 'The driver was arrested on suspicion of arson.', ['changed: Has the driver been arrested or charged?']],
    ['The driver was arrested on suspicion of arson.', 'The driver was charged with arson.', ['changed: Has the driver been arrested or charged?']],
    ['The suspect was arrested at the pier.', 'The suspect was convicted of arson.', ['changed: Has the suspect been arrested or charged?']],
  ])('change: %s / %s', (one, two, expected) => {
    expect(between(one, two)).toEqual(expected);
  });

  it('agree at one stage', () => {
    expect(between('The suspect was arrested at the pier.', 'Police said the suspect was taken into custody.')[0]).toMatch(/^agrees/);
  });

  it('are a different account where the stamps put the later stage first', () => {
    const [one, two] = [analysed('a', 'The boy was in serious condition.', { published: '2021-03-06T09:20:00Z' }), analysed('b', 'The boy is doing well, his aunt said.', { published: '2021-03-04T09:20:00Z' })];
    expect(verdicts(judged(stageRule, one, two))).toEqual(['different: How is the boy doing?']);
  });

  it.each([
    ['other people', 'Martin Oakes was detained on Friday.', 'Laura Pellow was charged with arson.'],
    ['groups', 'The suspects were detained on Friday.', 'The suspects were charged with arson.'],
    ['other processes', 'The driver was arrested on Friday.', 'The driver is in a stable condition.'],
    ['what may come', 'The suspect was arrested at the pier.', 'The suspect could be charged with arson.'],
    ['an older case', 'The suspect was arrested at the pier.', 'The suspect was convicted of arson in 2009.'],
  ])('say nothing of %s', (_, one, two) => {
    expect(between(one, two)).toEqual([]);
  });
});
