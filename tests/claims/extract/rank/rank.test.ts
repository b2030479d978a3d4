import { describe, expect, it } from 'vitest';
import { shortValue, told } from '../../../support/told.ts';

/** Place, order, what is ranked and in which field. */
const ranks = (text: string): string[] => told(text, (s) => s.kind === 'rank' && s.slot !== 'precedent' && s.slot !== 'finish', (s) => `${shortValue(s.value)} ${s.slot} ${s.subject?.head} ${s.scope.basis ?? ''}`.trim());

describe('places in an order', () => {
  it.each([
    ['It was the deadliest landslide in the country since 1962.', '1 harm landslide in the country since 1962'],
    ['The merger creates the third-largest airline in Europe.', '3 size airline in europe'],
    ['Halden is the second biggest port on the coast.', '2 size port on the coast'],
    ['Justice Amara Cole became the first woman to lead the court.', '1 ordinal woman to lead the court'],
    ['He is the club’s most expensive signing ever.', '1 price signing ever'],
    ['She is one of the richest women in Asia.', '1–10 wealth woman in asia'],
    ['Voters face the longest ballot in the state’s history.', '1 length ballot in the state’s history'],
    ['The rocket made the 15th launch of the year.', '15 ordinal launch of the year'],
    ['The tower, the tallest building in the city, was evacuated.', '1 height building in the city'],
    ['Forecasters called it the hottest July on record.', '1 heat july on record'],
    ['It was the worst mass shooting in modern history.', '1 harm shooting in modern history'],
    ['The launch was the fifth North Korean test this year.', '5 ordinal test this year'],
    ['The crossing saw the first crash involving a tram since 1988.', '1 ordinal crash since 1988'],
    ['Delegates signed a first-ever treaty on plastics.', '1 ordinal treaty on plastics'],
    ['The rocket was fired for the first time from a ship.', '1 ordinal time from a ship'],
  ])('%s', (text, expected) => expect(ranks(text)).toEqual([expected]));

  it.each([
    ['a part of a building', 'They married on the first floor of the old library.'],
    ['a day of the calendar', 'The court opens its term on the first Monday of October.'],
    ['half of a match', 'The second half began late.'],
    ['a stretch of seconds', 'The hall was empty within 30 seconds of the alarm.'],
    ['a member of a family', 'Their youngest son lives in Oslo.'],
    ['an office', 'The first lady opened the fair.'],
    ['a date', 'She was born on the second of May.'],
    ['a thing rather than a place', 'Rovers won their first match.'],
    ['how something began', 'At first, officials blamed the weather.'],
    ['a name', 'The memorial honours the dead of the Second World War.'],
    ['an ending', 'The mayor said the worst is over.'],
    ['some of several', 'Two of the largest banks closed their branches.'],
  ])('are not told by %s: %s', (_, text) => expect(ranks(text)).toEqual([]));
});

describe('whether a place is said of the subject', () => {
  const predicated = (text: string): (string | null)[] => told(text, (s) => s.kind === 'rank' && s.slot !== 'precedent', (s) => s.predicate ?? 'beside');

  it.each([
    ['This is the third storm of the year.', 'be'],
    ['The navy fired a missile, its third test this year.', 'be'],
    ['The region remains the poorest part of the country.', 'be'],
    ['Crews repaired the oldest bridge in the county.', 'beside'],
    ['The oldest bridge in the county is closed.', 'beside'],
  ])('%s', (text, expected) => expect(predicated(text)).toEqual([expected]));

  it('is denied where its clause is', () => {
    const [polarity] = told('The fire was not the deadliest in the valley but the largest fire in years.', (s) => s.kind === 'rank' && s.slot !== 'precedent', (s) => s.polarity);
    expect(polarity).toBe('negative');
    expect(told('It is not the largest dam in Africa.', (s) => s.kind === 'rank' && s.slot !== 'precedent', (s) => s.polarity)).toEqual(['negative']);
  });
});

describe('what holds no one place', () => {
  it.each(['Two sisters were the first victims of the flood.', 'They won the last two games of the season.', 'The lead melted away in the eighth inning of the game.'])('%s', (text) => expect(ranks(text)).toEqual([]));
});
