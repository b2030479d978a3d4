import { describe, expect, it } from 'vitest';
import { shortValue, told } from '../../../support/told.ts';

const ahead = (text: string): string[] => told(text, (s) => s.slot === 'horizon', (s) => `${s.predicate} ${s.object?.modifiers.join(',')}: ${shortValue(s.value)}`);

describe('how far ahead something lies', () => {
  it.each([
    ['The repairs will be completed by June.', 'end repair: month:6'],
    ['Lawyers expect to wrap up the hearing by June.', 'end lawyer,hear: month:6'],
    ['The snow will reach the coast in June.', 'come snow,coast: month:6'],
    ['Forecasters expect no snow before June.', 'come forecast,snow: month:6'],
  ])('%s', (text, expected) => expect(ahead(text)).toEqual([expected]));

  it('is told by a length of time from now on', () => {
    expect(ahead('The blockade will go on for at least two weeks.')[0]).toMatch(/^end blockad: week 2021-/);
  });

  it.each([
    ['what is over', 'The repairs were completed in June 2019.'],
    ['no look ahead', 'The repairs began in June 2019 and cost a fortune.'],
    ['an hour', 'The hearing will end at 9 a.m.'],
    ['a question', 'Will the repairs be completed by June?'],
    ['a beginning', 'The road will be closed since June.'],
  ])('is not told by %s', (_, text) => expect(ahead(text)).toEqual([]));
});
