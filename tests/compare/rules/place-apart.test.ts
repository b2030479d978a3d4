import { describe, expect, it } from 'vitest';
import { placeRule } from '../../../src/compare/rules/place.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(placeRule, analysed('a', one), analysed('b', two)));
const differing = (one: string, two: string): string[] => between(one, two).filter((v) => !v.startsWith('agrees'));

describe('two named places of one kind', () => {
  it.each([
    ['streets', 'A fire destroyed a paint workshop on Tanner Street in Ellerby on Friday.', 'A fire destroyed a paint workshop on Gannet Avenue in Ellerby on Friday.', 'conflict: Where did the fire break out?'],
    ['hospitals of one patient', 'The cyclist was taken to Marsh Lane Hospital.', 'The cyclist was rushed to Saint Olave Clinic.', 'conflict: Where was the cyclist rushed?'],
    ['hospitals, the patient by a pronoun', 'A lorry struck a 7-year-old girl. She was taken to Marsh Lane Hospital.', 'The girl was taken to Saint Olave Hospital.', 'conflict: Where was the girl taken?'],
    ['a village and one at a distance from it', 'The glider crashed near the village of Torrow on Sunday.', 'The glider crashed near Welm, 12 miles south of Torrow, on Sunday.', 'conflict: Where did the crash happen?'],
    ['two villages', 'The glider crashed in the village of Torrow on Sunday.', 'The glider crashed in the village of Welm on Sunday.', 'conflict: Where did the crash happen?'],
    ['a landfall', 'Cyclone Berta struck the coast near Sandrigg at 6 a.m. on Friday.', 'Cyclone Berta came ashore at Cape Lorn, 90 kilometres west of Sandrigg, at 6 a.m. on Friday.', 'conflict: Where did Cyclone Berta strike the coast at 6 a.m. on Friday?'],
    ['seas', 'The satellite fell into the Sea of Azov.', 'The satellite plunged into the Atlantic Ocean.', 'conflict: Where did the satellite come down?'],
    ['ways in', 'The burglars came through a window at 4 a.m.', 'The burglars came through the roof at 4 a.m.', 'conflict: How did the burglars get in?'],
  ])('%s', (_, one, two, verdict) => expect(differing(one, two)).toEqual([verdict]));

  it('are a different account when one article names both seas', () => {
    expect(differing('The satellite crashed in the Sea of Azov. It had been steered towards the Atlantic Ocean.', 'The satellite plunged into the Atlantic Ocean.')).toEqual(['different: Where did the satellite come down?']);
  });

  it('are a different account when one is hedged', () => {
    expect(differing('The burglars may have come through a window.', 'The burglars came through the roof.')).toEqual(['different: How did the burglars get in?']);
  });
});

describe('named places that may both stand', () => {
  it.each([
    ['streets that one article knows both of', 'A blast wrecked a paint workshop on Tanner Street, at the corner of Gannet Avenue, on Friday.', 'A blast wrecked a paint workshop on Gannet Avenue on Friday.'],
    ['a name and its longer form', 'The cyclist was taken to Saint Olave Hospital.', 'The cyclist was taken to Saint Olave University Hospital.'],
    ['several patients', 'The cyclists were taken to Marsh Lane Hospital.', 'The cyclists were taken to Saint Olave Hospital.'],
    ['patients in two hospitals', 'The cyclist was taken to Marsh Lane Hospital. The driver was taken to the Harbour Clinic.', 'The cyclist was taken to Saint Olave Hospital.'],
    ['other patients', 'The cyclist was taken to Marsh Lane Hospital.', 'The driver was taken to Saint Olave Hospital.'],
    ['a place known only as a landmark', 'The glider crashed 12 miles south of Torrow on Sunday.', 'The glider crashed in the village of Welm on Sunday.'],
    ['unknown names of no stated kind', 'The glider crashed in Torrow on Sunday.', 'The glider crashed near Welm on Sunday.'],
    ['a sea with two names', 'The satellite fell into the Sea of Japan.', 'The satellite fell into the East Sea.'],
    ['an ocean and a part of it', 'The satellite fell into the Pacific.', 'The satellite fell into the North Pacific Ocean.'],
    ['a sea counted to an ocean', 'The satellite fell into the Arabian Sea.', 'The satellite fell into the Indian Ocean.'],
    ['one opening by two names', 'The burglars came through a skylight at 4 a.m.', 'The burglars came through the roof at 4 a.m.'],
    ['ways in that one article knows both of', 'The burglars came through a window and left by the roof.', 'The burglars came through the roof.'],
    ['other people', 'The burglars came through a window.', 'The reporters came through the gate.'],
    ['paths, which are no ways in', 'The storm swept through the tunnel.', 'The storm swept through the gate.'],
    ['visits, which are many', 'The minister visited a furniture workshop on Tanner Street.', 'The minister visited a furniture workshop on Gannet Avenue.'],
  ])('%s', (_, one, two) => expect(differing(one, two)).toEqual([]));
});
