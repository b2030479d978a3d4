import { describe, expect, it } from 'vitest';
import { counts } from '../../../support/figures.ts';

describe('people whose data others got hold of', () => {
  it.each([
    ['The details of 12,000 customers were stolen.', '12000 people expose'],
    ['The bank said the records of nearly 9,000 patients had been leaked.', '9000 people expose'],
    ['Hackers stole personal data from up to 44 million Britons.', '44000000 people expose'],
    ['Thieves copied 40 patients’ records.', '40 people expose'],
    ['Up to 400,000 British people’s personal information was leaked.', '400000 people expose'],
  ])('%s', (text, expected) => expect(counts(text)).toContain(expected));

  it.each([
    ['that was not taken', 'The details of 12,000 customers were not stolen.'],
    ['that was only kept', 'The bank keeps the details of 12,000 customers.'],
    ['that is no data', 'The clinic sold 40 patients’ cars.'],
    ['of things', 'Thieves copied the details of 12 paintings.'],
  ])('says nothing of data %s', (_, text) => expect(counts(text).join()).not.toContain('expose'));

  it('does not say of people what befell their things', () => expect(counts('The clinic sold 40 patients’ cars.')).toEqual(['40 people']));
});
