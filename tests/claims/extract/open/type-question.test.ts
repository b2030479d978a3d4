import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/analysed.ts';

const types = (text: string): string[] => statementsOf(text).filter((s) => s.slot === 'open:type').map((s) => `${s.polarity === 'positive' ? 'told' : 'open'} ${s.subject?.text ?? ''} ${s.object?.modifiers.join(' ') ?? ''}`.trim());

describe('the type of a thing', () => {
  it.each([
    ['Residents saw an unidentified aircraft cross the strait before dawn.', 'open aircraft'],
    ['Two letters with an unknown white powder reached the ministry on Tuesday.', 'open powder'],
    ['Officials were still trying to determine what type of helicopter it was.', 'open helicopter'],
    ['The police chief declined to say what kind of weapon was used.', 'open weapon'],
    ['The make of the gun was not immediately known and the breed of dog remains unclear.', 'open dog'],
  ])('is open: %s', (text, statement) => {
    expect(types(text)).toEqual([statement]);
  });

  it.each([
    ['The plane, a Beechcraft 99, came down short of the runway.', 'told plane beechcraft99'],
    ['The army said the rocket was probably a Katal-3.', 'told rocket katal3'],
    ['It was a medium range missile, the ministry said.', 'told missile mediumrange'],
    ['The powder was later identified as flour.', 'told powder'],
  ])('is told: %s', (text, statement) => {
    expect(types(text)).toEqual([statement]);
  });

  it.each([
    'The country has built short-range missiles for years.',
    'An unidentified man was seen near the ferry.',
    'The 12th aircraft left the base at noon.',
    'The lorry was found in a lay-by.',
    'What type of aircraft was it?',
  ])('is not spoken of: %s', (text) => {
    expect(types(text)).toEqual([]);
  });
});
