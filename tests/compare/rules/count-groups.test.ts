import { describe, expect, it } from 'vitest';
import { countRule } from '../../../src/compare/rules/count.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(countRule, analysed('a', one), analysed('b', two)));

describe('counts of one group told in other words', () => {
  it.each([
    ['robbers', 'Two armed men had made the jeweller open the vault.', 'Three masked men robbed the jewellery shop in Arle.', 'How many people did it?'],
    ['attackers by name and by deed', 'Two gunmen stormed the depot in Arle.', 'Four masked men attacked the depot in Arle.', 'How many people did it?'],
    ['strikers', 'Some 800 pilots are taking part, the union said.', 'Flights were cancelled as 500 pilots stayed away from work.', 'How many pilots took part?'],
    ['backers', 'The new harbour levy is backed by three unions in Arle.', 'The harbour levy in Arle is supported by a coalition of four unions.', 'How many unions gave their backing?'],
    ['those on board', 'A ferry carrying 189 people hit the pier.', 'There were 181 passengers and six crew on board when the ferry hit the pier.', 'How many people were on board?'],
    ['a share of a whole that is told', 'Five of its nine wagons left the tracks near Arle.', 'Three of the train\'s nine wagons left the tracks near Arle.', 'How many wagons derailed?'],
  ])('conflict over %s', (_, one, two, question) => {
    expect(between(one, two).filter((v) => v.startsWith('conflict'))).toEqual([`conflict: ${question}`]);
  });

  it.each([
    ['robbers and those arrested', 'Three masked men robbed the jewellery shop in Arle.', 'Police arrested two men after the robbery in Arle.'],
    ['robbers and officers', 'Three masked men robbed the jewellery shop in Arle.', 'Five officers raided a flat in Arle.'],
    ['robbers and victims', 'Three masked men robbed the jewellery shop in Arle.', 'Five people were robbed in Arle.'],
    ['other people who take part', 'Some 800 pilots are taking part, the union said.', 'Some 90 stewards took part in the walkout.'],
    ['those who stay at work', 'Some 800 pilots are taking part, the union said.', 'Another 500 pilots did not take part.'],
    ['other wholes', 'Five of its nine wagons left the tracks near Arle.', 'Three of the train\'s twelve wagons left the tracks near Arle.'],
    ['other fates', 'Five of its nine wagons left the tracks near Arle.', 'Three of the train\'s nine wagons burned near Arle.'],
  ])('say nothing of %s', (_, one, two) => {
    expect(between(one, two).filter((v) => v.startsWith('conflict'))).toEqual([]);
  });
});
