import { describe, expect, it } from 'vitest';
import { soleRule } from '../../../src/compare/rules/sole.ts';
import { between } from '../../support/judged.ts';

describe('the only figure of its kind in each account', () => {
  it.each([
    ['an area', 'The fire at Corrow Ridge had consumed 3,100 hectares by dusk.', 'The flames are known to have eaten their way through 4,600 hectares of heath at Corrow Ridge.', 'How large an area was it?'],
    ['flights', 'The airline cancelled 140 flights at Arle airport.', 'By last night 190 departures from Arle had been struck from the boards.', 'How many flights were canceled?'],
    ['a sum', 'The clerk diverted £310,000 from the Marrow Trust over six years.', 'The clerk was sent down for fleecing the Marrow Trust of £240,000.', 'How much money was diverted?'],
    ['things further down, in much the same words', 'The museum at Arle has opened. It is busy. It is new. It is large. It is light. The curator said that eight engravings hang in the north gallery.', 'The museum at Arle has opened. It is busy. It is new. It is large. It is light. There are five engravings in the north gallery, the curator told visitors.', 'How many engravings hang in the north gallery?'],
  ])('differ by %s', (_, one, two, question) => expect(between(soleRule, one, two)).toEqual([`different: ${question}`]));

  it.each([
    ['where one account has a second figure of the kind', 'The fire at Corrow Ridge had consumed 3,100 hectares by dusk. Another blaze took 200 hectares.', 'The flames have eaten their way through 4,600 hectares of heath at Corrow Ridge.'],
    ['where one rounds', 'The fire at Corrow Ridge had consumed 4,630 hectares by dusk.', 'The flames have eaten their way through some 4,600 hectares of heath at Corrow Ridge.'],
    ['where they lie far apart', 'The fire at Corrow Ridge had consumed 300 hectares by dusk.', 'The flames have eaten their way through 4,600 hectares of heath at Corrow Ridge.'],
    ['of another year', 'The fire at Corrow Ridge had consumed 3,100 hectares by dusk.', 'A fire in 2011 ate its way through 4,600 hectares of heath at Corrow Ridge.'],
    ['of what is to come', 'The clerk diverted £310,000 from the Marrow Trust.', 'The clerk will repay the Marrow Trust £240,000.'],
    ['in two currencies', 'The clerk diverted £310,000 from the Marrow Trust.', 'The clerk fleeced the Marrow Trust of $240,000.'],
    ['of each of several', 'Nine aircraft fought the fire at Corrow Ridge.', 'Norvania and Sarland have each promised three aircraft against the fire at Corrow Ridge.'],
    ['of somebody’s own', 'Ms Roth sold two horses.', 'Mr Berg sold his three horses.'],
    ['of lengths, which are of many things', 'The lorry ran on for a mile along the quay at Arle.', 'A witness saw the lorry drive half a mile along the quay at Arle.'],
    ['of two roles', 'The airline was fined $3 million.', 'The airline must pay $5 million in damages.'],
    ['of people, who belong to many groups', 'Forty neighbours watched the fire from the ridge.', 'Sixty villagers slept in the school.'],
  ])('do not differ %s', (_, one, two) => expect(between(soleRule, one, two)).toEqual([]));

  it('does not ask what the rules by predicate ask', () => {
    expect(between(soleRule, 'The bridge over the Wend cost $40 million.', 'The bridge over the Wend cost $55 million.')).toEqual([]);
  });

  it('does not hold figures against each other far down in other words', () => {
    const far = 'The ferry is back. It is late. It is full. It is wet. It is cold. ';
    expect(between(soleRule, `${far}The cook bought eight barrels.`, `${far}Divers saw five barrels below the pier.`)).toEqual([]);
  });
});
