import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../../src/language/en/quantity/read.ts';
import { english } from '../../../support/analysed.ts';

const read = (text: string): unknown[][] => english.sentences(text, 0).flatMap((tokens) => readQuantities(tokens).map(({ measure, value }) => [measure, value.unit, rounded(value.low), value.high === null ? null : rounded(value.high)]));
const rounded = (n: number): number => Number(n.toPrecision(4));

describe('reading quantities', () => {
  it.each([
    ['The bill came to $284.46 billion.', [['money', 'USD', 284.5e9, 284.5e9]]],
    ['It lost £2.5bn in a year.', [['money', 'GBP', 2.5e9, 2.5e9]]],
    ['The fine was 20 million euros.', [['money', 'EUR', 2e7, 2e7]]],
    ['It hit 143million customers.', [['count', 'items', 143e6, 143e6]]],
    ['At least twenty-five people came.', [['count', 'items', 25, null]]],
    ['Nearly two hundred and fifty thousand people fled.', [['count', 'items', 225_000, 250_000]]],
    ['About 100 people fled.', [['count', 'items', 90, 110]]],
    ['Up to 400 people fled.', [['count', 'items', 0, 400]]],
    ['A dozen people fled.', [['count', 'items', 12, 12]]],
    ['Some 5-6,000 people fled.', [['count', 'items', 4500, 6600]]],
    ['It fell 10 to 12 feet.', [['length', 'm', 3.048, 3.658]]],
    ['Between 5 and 7 people fled.', [['count', 'items', 5, 7]]],
    ['The 450-pound animal slept.', [['mass', 'kg', 204.1, 204.1]]],
    ['It lies 2 light years away.', [['length', 'm', 18_920_000_000_000_000, 18_920_000_000_000_000]]],
    ['It lies 2 light-years away.', [['length', 'm', 18_920_000_000_000_000, 18_920_000_000_000_000]]],
    ['It drove at 60 miles per hour.', [['speed', 'm/s', 26.82, 26.82]]],
    ['It was 86 degrees Fahrenheit.', [['temperature', '°C', 30, 30]]],
    ['It took 11-and-a-half hours.', [['duration', 's', 41_400, 41_400]]],
    ['The final took two and three-quarter hours.', [['duration', 's', 9900, 9900]]],
    ['The tremor lasted for a minute and a half.', [['duration', 's', 90, 90]]],
    ['They waited for almost an hour.', [['duration', 's', 3240, 3600]]],
    ['It took an hour and 20 minutes.', [['duration', 's', 4800, 4800]]],
    ['Cleaners get twelve dollars an hour.', [['money', 'USD', 12, 12]]],
    ['It happened a day later, over a year ago.', []],
    ['The survey gave a magnitude of 6.9.', [['magnitude', 'magnitude', 6.9, 6.9]]],
    ['One in eight of them will go.', [['fraction', '%', 11.25, 13.75]]],
    ['It lost a fifth of its value.', [['fraction', '%', 18, 22]]],
    ['Sales dropped by a quarter.', [['fraction', '%', 22.5, 27.5]]],
    ['A third child came a quarter of an hour late.', [['duration', 's', 900, 900]]],
    ['She scored two in ten minutes.', [['count', 'items', 2, 2], ['duration', 's', 600, 600]]],
    ['Gusts of 140 km/h hit the pier.', [['speed', 'm/s', 38.89, 38.89]]],
    ['The ring cost $US6,500.', [['money', 'USD', 6500, 6500]]],
    ['The ring cost $A6,500.', [['money', 'AUD', 6500, 6500]]],
    ['They waited three full hours.', [['duration', 's', 10800, 10800]]],
    ['It holds 3 cubic metres of water.', [['volume', 'l', 3000, 3000]]],
    ['Close on two hundred people came.', [['count', 'items', 180, 200]]],
    ['A little over 500 people came.', [['count', 'items', 500, null]]],
    ['The crossing took 8 hours and 20 minutes.', [['duration', 's', 30_000, 30_000]]],
    ['The keeper is 5 feet 7 inches tall.', [['length', 'm', 1.702, 1.702]]],
    ['It rained for two hours and then for three days.', [['duration', 's', 7200, 7200], ['duration', 's', 259_200, 259_200]]],
    ['The balloon came down moments after take-off.', [['duration', 's', 1, 180]]],
    ['Divers searched for hours.', [['duration', 's', 7200, 86_400]]],
    ['In the hours after the vote the streets were calm.', []],
    ['A score of sheep crossed the road.', [['count', 'items', 20, 20]]],
    ['Arle won by a score of 3 to 1.', [['count', 'items', 3, 3], ['count', 'items', 1, 1]]],
    ['The ferry turned around four hours into the crossing.', [['duration', 's', 14_400, 14_400]]],
    ['Prices rose 5.5 per cent.', [['percent', '%', 5.5, 5.5]]],
    ['The rate rose two percentage points.', [['points', 'points', 2, 2]]],
    ['Two thirds of voters agreed.', [['fraction', '%', 60, 73.33]]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads no upper bound into "dozens" beyond the next larger word', () => {
    expect(read('Dozens of people fled.')).toEqual([['count', 'items', 24, 144]]);
  });

  it('takes two numbers joined by "and" for two numbers', () => {
    expect(read('It had 5 doors and 7 windows.')).toHaveLength(2);
  });

  it('reads no quantity into words without numbers', () => {
    expect(read('Nobody knows how it began.')).toEqual([]);
  });
});
