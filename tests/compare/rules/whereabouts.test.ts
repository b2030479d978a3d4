import { describe, expect, it } from 'vitest';
import { whereaboutsRule } from '../../../src/compare/rules/whereabouts.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(whereaboutsRule, analysed('a', one), analysed('b', two)));
const ASKED = 'Where was Julia Orvik at the time?';

describe('where somebody was', () => {
  it.each([
    ['two countries', 'Julia Orvik, who was filming in New Zealand, sent a message.', 'Julia Orvik is in London.'],
    ['two cities', 'Julia Orvik stayed in Madrid.', 'Julia Orvik was working in London.'],
  ])('differs: %s', (_, one, two) => expect(between(one, two)).toEqual([`different: ${ASKED}`]));

  it.each([
    ['a visit', 'Julia Orvik arrived in Madrid.', 'Julia Orvik is in London.'],
    ['another time', 'Julia Orvik was in Madrid in 2017.', 'Julia Orvik is in London.'],
    ['a city of a country', 'Julia Orvik is in Spain.', 'Julia Orvik was working in Madrid.'],
    ['an account that has both', 'Julia Orvik is in Spain. Julia Orvik flew to London.', 'Julia Orvik is in London.'],
    ['a government', 'Madrid is testing buses in Spain.', 'Madrid is testing buses in London.'],
    ['two people', 'Julia Orvik is in Spain.', 'Ruth Alder is in London.'],
  ])('is not compared: %s', (_, one, two) => expect(between(one, two)).toEqual([]));
});
