import { describe, expect, it } from 'vitest';
import { readText } from '../../support/reading.ts';

const kinds = (text: string): string[] => readText(text).names.mentions.map((m) => `${m.names.join('/')}: ${m.kind}`).toSorted();

describe('the entities of an article', () => {
  it.each([
    ['a person by a given name', 'The panel heard Peter Halm.', ['Peter Halm: person']],
    ['a person by a title', 'The panel heard Senator Alder.', ['Alder: person']],
    ['a person who speaks', 'The plan failed, Dilnoza Karim said.', ['Dilnoza Karim: person']],
    ['a person with an age', 'The panel heard Dilnoza Karim, 41, on Monday.', ['Dilnoza Karim: person']],
    ['a person behind an office and a comma', 'The plan pleased its director, Dilnoza Karim, on Monday.', ['Dilnoza Karim: person']],
    ['a firm behind "the owner"', 'The mall was shut by its owner, Orvik Estates, on Monday.', ['Orvik Estates: other']],
    ['a body by its last word', 'The plan went to the Harbour Transit Authority.', ['Harbour Transit Authority: organisation']],
    ['a firm by its sign', 'The plan went to Marsh & Holt.', ['Marsh & Holt: organisation']],
    ['a country', 'The plan went to Portugal.', ['Portugal: place']],
    ['a place by its prepositions', 'The ferry burned near Welm. It was built in Welm.', ['Welm: place']],
    ['a thing', 'The ferry Halcyon burned.', ['Halcyon: other']],
    ['one person by three forms', 'The panel heard Senator Ruth Alder. Alder was calm. Ruth left.', ['Ruth Alder/Alder/Ruth: person']],
  ])('%s', (_, text, expected) => expect(kinds(text)).toEqual(expected));

  it('keep two people of one last name apart, and give the bare name to who is named most', () => {
    const { names } = readText('The panel heard Ruth Alder. It then heard Karl Alder. It thanked Ruth Alder. The panel believed Alder.');
    expect(names.mentions.map((m) => m.names.join('/')).toSorted()).toEqual(['Karl Alder', 'Ruth Alder/Alder']);
  });

  it('do not merge a bare name into one of two that are named as often', () => {
    const { names } = readText('The panel heard Ruth Alder. It then heard Karl Alder. The panel believed Alder.');
    expect(names.mentions.map((m) => m.names.join('/')).toSorted()).toEqual(['Alder', 'Karl Alder', 'Ruth Alder']);
  });

  it('are found by the tokens that they cover', () => {
    const { names } = readText('The panel heard Ruth Alder.');
    expect(names.at(0, 4, 4)?.text).toBe('Ruth Alder');
    expect(names.at(0, 0, 2)).toBeNull();
    expect(names.at(1, 4, 4)).toBeNull();
  });

  it('count how often each is named', () => {
    expect(readText('The panel heard Ruth Alder. Alder was calm. It met in Lima.').names.mentions.map((m) => `${m.names[0]} ${m.count}`).toSorted()).toEqual(['Lima 1', 'Ruth Alder 2']);
  });
});
