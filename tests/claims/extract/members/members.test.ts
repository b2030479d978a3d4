import { expect, it } from 'vitest';
import { told } from '../../../support/told.ts';

const members = (text: string): string[] => told(text, (s) => s.slot.startsWith('members:'), (s) => `${s.slot.slice(8)} ${s.predicate ?? ''}: ${s.value.type === 'named' ? s.value.phrase.modifiers.join(', ') : ''}`);

it('names that stand in a list', () => {
  expect(members('The strike closed ports in Oslo, Bergen and Tromsø on Monday.')).toEqual(['name : oslo, bergen, tromso']);
  expect(members('She has worked for Acme Foods as well as Nordlys.')).toEqual(['name : acme foods, nordlys']);
});

it('things that one verb is said of', () => {
  expect(members('Thieves stole paintings, coins and a clock from the museum.')).toEqual(['thing steal: painting, coin, clock']);
  expect(members('The guests said they had coats, bags and watches stolen.')).toEqual(['thing steal: coat, bag, watch']);
});

it.each([
  ['names before nouns', 'The Oslo mayor and Bergen councillors met on Monday.'],
  ['people by their nouns', 'The fire killed two nurses and a patient.'],
  ['what was not done', 'Thieves did not steal paintings, coins and clocks.'],
  ['a single name', 'The strike closed ports in Oslo and elsewhere.'],
])('nothing of %s', (_, text) => expect(members(text)).toEqual([]));
