import { describe, expect, it } from 'vitest';
import { properNames } from '../../../src/claims/names/proper-names.ts';
import { readText } from '../../support/reading.ts';

/** The names of a text in its order, each with the title before it. */
const named = (text: string, title = ''): string[] => {
  const { document, gazetteer } = readText(text, { title });
  return properNames(document, gazetteer).map((n) => (n.title === null ? n.text : `${n.text} (${n.title})`));
};

describe('proper names', () => {
  it.each([
    ['with an office of two words before them', 'The row hit Chief Executive Ruth Alder.', ['Ruth Alder (executive)']],
    ['with a title before them', 'The row hit Senator Ruth Alder.', ['Ruth Alder (senator)']],
    ['that end in a month', 'The row hit Senator Ruth May.', ['Ruth May (senator)']],
    ['beside a month', 'They met Ruth March 4 in Lima.', ['Ruth', 'Lima']],
    ['joined by "of" to a word with a meaning', 'The Bank of England raised rates.', ['Bank of England']],
    ['joined by "of the"', 'He leads the Church of the Holy Cross.', ['Church of the Holy Cross']],
    ['with a possessive before a word for a body', 'He lies in St George’s Hospital.', ['St George’s Hospital']],
    ['of two people', 'The panel heard Ruth Alder and Aldo Mirren.', ['Ruth Alder', 'Aldo Mirren']],
    ['with a particle', 'The role went to Ludwig van Beek.', ['Ludwig van Beek']],
    ['behind an opening quotation mark', '“Ruth Alder was calm,” he said.', ['Ruth Alder']],
    ['behind an office and what it is of', 'The row hit Secretary of State Ruth Alder.', ['Ruth Alder (secretary)']],
    ['behind an office at the head of a sentence', 'Mayor of New York Ruth Alder spoke.', ['Ruth Alder (mayor)']],
    ['behind an office of a country, by a given name from elsewhere', 'They met President of South Korea Yoon Suk-yeol.', ['Yoon Suk-yeol (president)']],
    ['by the last name alone behind an office', 'They met Secretary of State Alder.', ['Alder (secretary)']],
    ['of places that have an office', 'The mayor of London met the Governor of New Jersey.', ['London', 'New Jersey']],
    ['by a given name that is a word too, at the head of a sentence', 'Rich Alderley fell from the stage.', ['Rich Alderley']],
    ['behind a heading that ran into the text', 'RUTH ALDERLEY Ruth Alderley was calm.', ['Ruth Alderley']],
    ['in capitals as a whole', 'The panel heard RUTH ALDERLEY twice.', ['RUTH ALDERLEY']],
    ['with an article of another language', 'The town fell to Abu al-Masri.', ['Abu al-Masri']],
  ])('%s', (_, text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    ['days and months', 'The vote is on Monday in May.'],
    ['words of origin', 'The French and German ministers met.'],
    ['the first word of a sentence', 'Shops closed. Rain fell. Voters queued.'],
    ['pronouns', 'He said I should go.'],
    ['a title alone', 'The President spoke.'],
    ['a single letter', 'The plan B failed.'],
  ])('are not: %s', (_, text) => expect(named(text)).toEqual([]));

  it('are in a headline only those that the text has', () => {
    expect(named('The court freed Ruth Alder.', 'Court Frees Alder After Long Wait')).toEqual(['Alder', 'Ruth Alder']);
    expect(named('The court freed a woman.', 'Court Frees Woman After Long Wait')).toEqual([]);
  });
});

describe('a capital behind a straight quotation mark', () => {
  it('says nothing by itself', () => expect(named("He wrote: 'Payload will be a car. 'Payload is set,' he added. The payload is red.")).toEqual([]));
  it('says something behind a genitive', () => expect(named("The row hit the drivers' Halden Union.")).toEqual(['Halden Union']));
});
