import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/analysed.ts';

const mentions = (text: string, title = '') => analysed('a', text, { title }).analysis.mentions;
const names = (text: string, title = ''): string[] => mentions(text, title).map((m) => m.names.join('/')).toSorted();

describe('names of an article', () => {
  it('join short forms to the long one, and leave titles outside', () => {
    expect(names('Interior Minister Aldo Mirren resigned. Mr. Mirren had served for a year.')).toEqual(['Aldo Mirren/Mirren']);
  });

  it('join an acronym to the words that it stands for', () => {
    expect(names('The Coastal Rescue Agency (CRA) sent a boat. The CRA said so.')).toEqual(['Coastal Rescue Agency/CRA']);
  });

  it('hold no words of origin alone', () => {
    expect(names('A Brazilian man and two Costa Rican women met the Chinese envoy in Lima.')).toEqual(['Lima']);
  });

  it('keep a possessive inside the name of a body', () => {
    expect(names('He was taken to St Anne’s Hospital by car.')).toEqual(['St Anne’s Hospital']);
  });

  it('do not run on from a person to where the person is from', () => {
    expect(names('She met Prime Minister Aldo Mirren of Belgium there.')).toEqual(['Aldo Mirren', 'Belgium']);
  });

  it('take no ordinary word for a name because it opens a sentence', () => {
    expect(names('Shocking scenes followed. Women ran. Nearby shops closed.')).toEqual([]);
  });

  it('take a given name and a capital for a person, also where a sentence opens with them', () => {
    expect(names('Peter Halm met the crew.')).toEqual(['Peter Halm']);
    expect(names('Will the bridge open? Will it hold?')).toEqual([]);
  });

  it('do not merge a city into a hotel or a zoo that is named after it', () => {
    expect(names('The Grand Palace Lisbon stood empty. In Lisbon it rained.')).toEqual(['Grand Palace Lisbon', 'Lisbon']);
  });

  it('know countries and large cities as places', () => {
    expect(mentions('Portugal won. Later Porto celebrated.').map((m) => m.kind)).toEqual(['place', 'place']);
  });
});
