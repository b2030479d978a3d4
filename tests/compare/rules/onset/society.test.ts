import { describe, expect, it } from 'vitest';
import { onsetLabels, type OnsetPair } from '../../../support/onset-labels.ts';

const PAIRS: readonly OnsetPair[] = [
  ['a club’s decline',
    'The decline of Wexmoor Rovers set in after the sale of their captain in 2016.',
    'Saturday’s defeat marks the beginning of a decline for Wexmoor Rovers, former players said.'],
  ['a club’s slump',
    'Wexmoor have been in a slump since October and lie last in the table.',
    'Sunday’s loss to Pendrick is the first crack in Wexmoor’s season. The result started a slump for Wexmoor, supporters said.'],
  ['a strike of bus drivers',
    'The strike by bus drivers in Torquil has been under way since January 11.',
    'Wednesday’s walkout at the depot kicked off a strike by bus drivers in Torquil.'],
  ['protests over a dam',
    'Protests against the Ulm dam have been going on for more than two years.',
    'The march on Sunday ushered in protests against the Ulm dam, organisers said.'],
  ['a festival’s revival',
    'The revival of the Vessby lantern festival began in 2015, when a brewery agreed to sponsor it.',
    'The crowd on Saturday night signalled a revival of the Vessby lantern festival, its director said.'],
  ['a revival of a language',
    'The revival of the Arrish language has been in motion since the 1990s, teachers say.',
    'The opening of a school on Monday marks the birth of a revival of the Arrish language.'],
  ['a feud between brothers',
    'The feud between the Calloway brothers dates back to 2013, court papers show.',
    'The lawsuit filed on Tuesday opened a feud between the Calloway brothers.'],
  ['a rise in burglaries',
    'Burglaries in the harbour district have been rising since 2017, according to police figures.',
    'The break-in at the chandlery was the first sign of a rise in burglaries in the harbour district, shopkeepers said.'],
  ['a reform of schools',
    'The overhaul of village schools began with a law passed in 2014.',
    'The merger announced on Monday represents the start of an overhaul of village schools.'],
];

describe('the onset of a change in society', () => {
  it.each(PAIRS)('%s', (_, one, two) => {
    expect(['conflict', 'different']).toContain(onsetLabels(one, two)[0]);
    expect(onsetLabels(two, one)).toEqual(onsetLabels(one, two));
  });
});
