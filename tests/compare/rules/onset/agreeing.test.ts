import { describe, expect, it } from 'vitest';
import { onsetLabels, type OnsetPair } from '../../../support/onset-labels.ts';

const PAIRS: readonly OnsetPair[] = [
  ['a verb and a noun', 'Relations between Norvania and Kessel have been thawing since 2018.', 'The thaw between Norvania and Kessel began in 2018.'],
  ['under way and dates back', 'A crackdown on independent newspapers has been under way since 2019.', 'The crackdown on independent newspapers dates back to 2019.'],
  ['a month inside the year', 'The slump in car sales took hold in 2019.', 'The slump in car sales began in May 2019.'],
  ['a stretch and a year', 'The war in the Serran highlands has been going on for six years.', 'The war in the Serran highlands broke out in 2015.'],
  ['two verbs of rising', 'Rents in the capital have been climbing since 2016.', 'Rents in the capital have been rising since 2016.'],
  ['a state and its noun', 'The drought in the Alder basin set in during 2017.', 'The Alder basin has been in the grip of a drought since 2017.'],
];

describe('one onset in other words', () => {
  it.each(PAIRS)('%s', (_, one, two) => {
    expect(onsetLabels(one, two)).toEqual(['agrees']);
    expect(onsetLabels(two, one)).toEqual(['agrees']);
  });
});
