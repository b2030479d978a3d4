import { describe, expect, it } from 'vitest';
import { countedBy } from '../../../../src/claims/extract/measure/counted.ts';
import { readQuantities } from '../../../../src/language/en/quantity/read.ts';
import { sentenceOf } from '../../../support/reading.ts';

/** What the first number of a sentence counts, with its group, family, holder, whole and part. */
const counted = (text: string): string | null => {
  const sentence = sentenceOf(text);
  const [q] = readQuantities(sentence.tokens);
  const c = q ? countedBy(sentence, q) : null;
  return c && [c.noun, c.group && `(${c.group})`, c.family && `#${c.family}`, c.holder && `of ${c.holder}`, c.whole && `out of ${c.whole}`, c.part && 'part'].filter(Boolean).join(' ');
};

describe('what a number counts', () => {
  it.each([
    ['Fourteen people died.', 'people'],
    ['Nine children were hurt.', 'people (child)'],
    ['The blast wrecked 30 cars.', 'car'],
    ['Twelve deaths were reported.', 'people #die'],
    ['Three of them were hurt.', 'people part'],
    ['Another five passengers were hurt.', 'people (passenger) part'],
    ['A two-car tram burned.', 'car of tram'],
    ['Seven of its 12 coaches burned.', 'coach out of 12'],
    ['The number of people who fell ill rose to 61.', 'people'],
    ['The city of 340,000 voted.', 'people #inhabit'],
    ['A crowd of 22,000 cheered.', 'people #attend'],
    ['Twelve were killed.', 'people'],
    ['Thieves copied 40 patients’ records.', 'people (patient)'],
    ['The union wants 30 days’ notice.', 'notice'],
    ['The blast killed nine British people.', 'people (british)'],
    ['The blast killed nine young people.', 'people'],
    ['The leak exposed 214,000 offshore companies.', 'company'],
    ['Eight current or former members resigned.', 'people (member)'],
    ['Two more were found.', 'people part'],
    ['At least 10 others were hurt.', 'people'],
  ])('%s', (text, expected) => expect(counted(text)).toBe(expected));

  it.each([
    ['nothing behind a hyphen', 'The 40-strong choir sang.'],
    ['a rank', 'Ruth Alder won the 200-metre.'],
  ])('is %s: %s', (_, text) => expect(counted(text)).toBeNull());
});
