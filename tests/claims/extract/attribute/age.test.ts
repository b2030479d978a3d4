import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/claims/statement.ts';
import { shortValue, told } from '../../../support/told.ts';

const isAge = (s: Statement): boolean => s.kind === 'identity' && s.slot === 'age';
/** Whose age, by name or noun, and how many years. */
const ages = (text: string): string[] => told(text, isAge, (s) => `${s.subject?.name ?? s.subject?.head}: ${shortValue(s.value)}`);

describe('ages', () => {
  it.each([
    ['Ruth Prado, 34, was pulled from the rubble.', 'Ruth Prado: 34'],
    ['Ruth Prado (34) was pulled from the rubble.', 'Ruth Prado: 34'],
    ['A 6-year-old girl fell from the pier.', 'girl: 6'],
    ['The 19-year-old was charged with theft.', 'person: 19'],
    ['Joel Brandt, aged 16, won the final.', 'Joel Brandt: 16'],
    ['The suspect is 27 years old.', 'suspect: 27'],
    ['Ruth Prado turned 34 on Sunday.', 'Ruth Prado: 34'],
    ['Sixteen-year-old Joel Brandt won the final.', 'Joel Brandt: 16'],
    ['A 41-year-old man named Joel Brandt was arrested.', 'Joel Brandt: 41'],
    ['The gorilla, a 17-year-old male, was moved to a new zoo.', 'gorilla: 17'],
    ['Joel Brandt, a 52-year-old farmer, addressed the court.', 'Joel Brandt: 52'],
    ['The 40-year-old bridge collapsed.', 'bridge: 40'],
    ['Police freed a boy on Monday. He is 9.', 'boy: 9'],
    ['Ruth Prado was 34 years of age.', 'Ruth Prado: 34'],
    ['A boy of seven, who fell from the pier, drowned.', 'boy: 7'],
    ['Police held a man of 33 in Leeds.', 'man: 33'],
    ['The driver, a 41-year-old man, was unhurt.', 'driver: 41'],
    ['The ship’s cook, a 41-year-old father, was unhurt.', 'cook: 41'],
    ['A man in his 40s was unhurt.', 'man: 40–49'],
    ['The cook, in her early 30s, was unhurt.', 'cook: 30–34'],
    ['Ruth Prado, who is in her mid-50s, was unhurt.', 'Ruth Prado: 53–57'],
  ])('%s', (text, expected) => expect(ages(text)).toEqual([expected]));

  it.each([
    ['a place in a list', 'Ruth Prado, 34th on the list, won a seat.'],
    ['ages of several', 'The sons, aged six and nine, were found.'],
    ['children of somebody', 'A mother of two fell from the pier.'],
    ['what a man of months did', 'A man of 20 trades was hired.'],
    ['the number of a flight', 'Flight 34 landed in Lisbon.'],
    ['points', 'Joel Brandt scored 34 in the first half.'],
    ['a length', 'The ship, 34 metres long, sank.'],
    ['minutes', 'Ruth Prado, 34 minutes into the race, fell.'],
    ['a comparison', 'She is 12 years older than her rival.'],
    ['a plan', 'The cabinet approved a five-year plan.'],
    ['a lead', 'He is 3 points behind.'],
    ['a class of people', 'Twenty-two-year-olds may not stand for the council.'],
    ['a sentence of prison', 'Joel Brandt was jailed for 34 years.'],
  ])('are not told by %s: %s', (_, text) => expect(ages(text)).toEqual([]));

  it('belong to the time that the sentence tells, and to a correction', () => {
    expect(told('In 2009 Joel Brandt, 16, won the final.', isAge, (s) => s.scope.period ?? '')).toEqual(['2009']);
    expect(told('Joel Brandt, now 12, spoke.', isAge, (s) => s.order)).toEqual(['latest']);
  });
});
