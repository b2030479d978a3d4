import { describe, expect, it } from 'vitest';
import { measures } from '../../../support/figures.ts';

describe('what a measured quantity belongs to', () => {
  it.each([
    ['The judge imposed a $100,000 fine.', 'money $100,000: judge fine'],
    ['The gorilla weighed 450 pounds.', 'dimension:mass 450 pounds: gorilla weigh'],
    ['The boy fell 15 feet.', 'dimension:length 15 feet: boy fall'],
    ['The moat is 12 feet deep.', 'dimension:length 12 feet: moat deep'],
    ['The rocket flew 60 miles (97 kilometres) high.', 'dimension:length 60 miles: rocket high'],
    ['The 11-hour flight landed in Oslo.', 'duration 11-hour: flight -'],
    ['Unemployment fell to 5 percent.', 'percent 5 percent: unemployment jobless'],
    ['Some 60% of voters backed the plan.', 'percent Some 60%: voter of'],
    ['The plane crashed ten minutes after take-off.', 'duration ten minutes: plane after crash'],
    ['The company paid a fine of $3 million.', 'money $3 million: company fine'],
    ['The town lies 15 miles from the coast.', 'dimension:length 15 miles: town away'],
    ['The temperature was 40 degrees Celsius.', 'dimension:temperature 40 degrees Celsius: temperature be'],
    ['The talks lasted three hours.', 'duration three hours: talk continue'],
    ['A 200-metre tunnel was opened.', 'dimension:length 200-metre: tunnel -'],
    ['The probe travelled a distance of 400 miles.', 'dimension:length 400 miles: probe travel'],
    ['The climbers waited three long days.', 'duration three long days: climber wait'],
    ['The probe rose 900 vertical feet.', 'dimension:length 900 vertical feet: probe rise'],
  ])('%s', (text, expected) => expect(measures(text)).toContain(expected));

  it.each([
    ['a time that lies back', 'The bank bought a rival three years ago.'],
    ['a stretch up to now', 'The bank grew in the past three years.'],
    ['an age', 'Ruth Alder is 31 years old.'],
    ['degrees that may be of either scale', 'The temperature was 40 degrees.'],
    ['what somebody says', 'The mayor said 30 percent.'],
    ['each of several days', 'The shop opens every three hours.'],
  ])('is nothing for %s: %s', (_, text) => expect(measures(text)).toEqual([]));

  it('is told once where another unit stands in brackets', () => {
    expect(measures('The wall is 12 feet (3.7 metres) high.')).toHaveLength(1);
  });
});
