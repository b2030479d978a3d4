import { describe, expect, it } from 'vitest';
import { onsetLabels, type OnsetPair } from '../../../support/onset-labels.ts';

const PAIRS: readonly OnsetPair[] = [
  ['another pair of states', 'Relations between Norvania and Kessel have been thawing since 2018.', 'The visit signals a thaw between Velmark and Ostria.'],
  ['another goods market', 'The slump in car sales began in 2019.', 'The figures mark the start of a slump in housing sales.'],
  ['the latest sign', 'Relations between Norvania and Kessel have been thawing since 2018.', 'The visit is the latest sign of a thaw between Norvania and Kessel.'],
  ['another sign', 'The decline of wild bees in Sanna dates back to 2010.', 'The loss of forty hives is another sign of the decline of wild bees in Sanna.'],
  ['a further step', 'The revival of the Vessby festival began in 2015.', 'The concert marks a further revival of the Vessby festival.'],
  ['the other direction', 'The recovery of the container trade at Port Arden has been under way since 2018.', 'The bankruptcy signals a decline of the container trade at Port Arden.'],
  ['an end and a beginning', 'The strike by bus drivers in Torquil began in January.', 'The deal marks the end of the strike by bus drivers in Torquil.'],
  ['a forecast of its end', 'The drought in the Alder basin has been under way since 2017.', 'The drought in the Alder basin will end in April, the bureau said.'],
  ['a beginning that is only foretold', 'The strike by bus drivers in Torquil began in January.', 'A strike by bus drivers in Torquil will begin in June.'],
  ['a plain continuation', 'The drought in the Alder basin set in during 2017.', 'The drought in the Alder basin has continued this week.'],
  ['an event inside the stated span', 'The outbreak of measles in Pendrick began in March.', 'Two cases confirmed on Tuesday mark the beginning of an outbreak of measles in Pendrick.'],
  ['a denial', 'The decline of wild bees in Sanna dates back to 2010.', 'The loss of forty hives does not signal a decline of wild bees in Sanna.'],
  ['a figure of speech for something else', 'The thaw on the river Wend began in February.', 'The handshake signals a thaw between the coalition partners.'],
  ['an event that happened since', 'The feud between the Calloway brothers dates back to 2013.', 'The Calloway brothers have met twice since 2018.'],
  ['another war', 'The war in the Serran highlands began in 2015.', 'The film opens with the war in Ostria, which began in 1914.'],
  ['another district', 'Burglaries in the harbour district have been rising since 2017.', 'Burglaries in the market quarter have been rising since 2020.'],
];

describe('onsets that must not meet', () => {
  it.each(PAIRS)('%s', (_, one, two) => {
    expect(onsetLabels(one, two)).toEqual([]);
    expect(onsetLabels(two, one)).toEqual([]);
  });
});
