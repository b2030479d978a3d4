import { describe, expect, it } from 'vitest';
import { countStatement } from '../../../../src/claims/extract/measure/count-statement.ts';
import type { Statement } from '../../../../src/claims/statement.ts';
import { readQuantities } from '../../../../src/language/en/quantity/read.ts';
import { phraseOf } from '../../../support/made.ts';
import { readText } from '../../../support/reading.ts';

/** The statement that the first number of a text makes. */
const count = (text: string): Statement | null => {
  const reading = readText(text);
  const [sentence] = reading.document.sentences;
  const [q] = sentence ? readQuantities(sentence.tokens) : [];
  return sentence && q ? countStatement(reading, sentence, q, phraseOf('fire')) : null;
};

describe('the statement of a bare number', () => {
  it.each([
    ['the dead, who grow', 'Fourteen people died.', { slot: 'people', predicate: 'die', cardinality: 'moving', polarity: 'positive' }],
    ['those who do it', 'Two gunmen killed a guard.', { slot: 'people', predicate: 'die/agent' }],
    ['things', 'The blast wrecked 30 cars.', { slot: 'car', cardinality: 'single' }],
    ['a denial', 'The blast did not kill 14 people.', { polarity: 'negative' }],
    ['a single one whom something befell', 'One person died.', { slot: 'people', predicate: 'die' }],
    ['the event', 'Fourteen people died.', { subject: { head: 'fire' } }],
  ])('%s: %s', (_, text, expected) => expect(count(text)).toMatchObject(expected));

  it.each([
    ['those who only speak', 'Two officials said the bridge was safe.'],
    ['one of several', 'One of the bridges was shut.'],
    ['a pronoun', 'No one came.'],
    ['a number without anything', 'The answer is 14.'],
  ])('none of %s: %s', (_, text) => expect(count(text)).toBeNull());
});
