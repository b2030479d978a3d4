import { describe, expect, it } from 'vitest';
import { onsetLabels, type OnsetPair } from '../../../support/onset-labels.ts';

const PAIRS: readonly OnsetPair[] = [
  ['a drought',
    'The drought in the Alder basin set in during 2017, and wells have run dry since.',
    'The failed rains of last week mark the start of a drought in the Alder basin, farmers said.'],
  ['an outbreak in a town',
    'The outbreak of measles in Pendrick began in November, health officials said.',
    'Two cases confirmed on Tuesday mark the beginning of an outbreak of measles in Pendrick.'],
  ['a retreat of a glacier',
    'The Corvin glacier has been retreating since the 1980s, and a lake now fills its lower valley.',
    'The collapse of an ice wall on Sunday is the first sign of a retreat of the Corvin glacier, rangers said.'],
  ['a decline of bees',
    'The decline of wild bees in the orchards of Sanna dates back to 2010.',
    'The loss of forty hives this spring signals a decline of wild bees in the orchards of Sanna.'],
  ['a heatwave',
    'The heatwave across the southern plains has gripped the region since the middle of January.',
    'Wednesday’s record marked the start of the heatwave across the southern plains, forecasters said.'],
  ['a famine',
    'Famine has ravaged the northern district since 2019, relief agencies say.',
    'The failed harvest triggered a famine in the northern district, the ministry said on Friday.'],
  ['a return of otters',
    'The recovery of the otter in the Wend dates from 2012, when the last tannery closed.',
    'The sighting of a pair on Saturday is the first sign of a recovery of the otter in the Wend.'],
  ['a change that one account tells by its verb, the other by a form in -ing',
    'The slope above the line has been sinking since 2017, said Marit Lund, a geologist.',
    'A storm last week marked the beginning of the sinking of the slope, said Karl Brandt.'],
  ['an eruption of a volcano',
    'The unrest at Mount Tarrin has been going on since 2018, when the crater lake turned grey.',
    'Thursday’s tremor is the first sign of unrest at Mount Tarrin, the observatory said.'],
];

describe('the onset of a change in nature', () => {
  it.each(PAIRS)('%s', (_, one, two) => {
    expect(['conflict', 'different']).toContain(onsetLabels(one, two)[0]);
    expect(onsetLabels(two, one)).toEqual(onsetLabels(one, two));
  });
});
