import { describe, expect, it } from 'vitest';
import { destinationRule } from '../../../src/compare/rules/destination.ts';
import { between } from '../../support/judged.ts';

const said = (one: string, two: string): string[] => between(destinationRule, one, two);

describe('where something is going', () => {
  it.each([
    ['two bodies', 'The probe will be put into orbit around Venus.', 'The craft will end up in an orbit around the sun.', 'conflict: Around what is it to orbit?'],
    ['a probe that is there already', 'The probe is in orbit around Venus.', 'The craft will end up in an orbit around the sun.', 'different: Around what is it to orbit?'],
    ['two ports', 'The ferry sank on its way to Lisbon.', 'The boat, bound for Casablanca, sank within minutes.', 'different: Where was the boat bound for?'],
    ['two cities', 'The Lima-bound plane turned back.', 'The jet was heading to Bogota when it turned back.', 'different: Where was the plane bound for?'],
  ])('%s', (_, one, two, verdict) => expect(said(one, two)).toEqual([verdict]));

  it('agrees on one place, however it is put', () => {
    expect(said('The flight bound for Lisbon turned back.', 'The Lisbon-bound flight was late.')).toEqual(['agrees: Where was the flight bound for?']);
  });

  it.each([
    ['the way there', 'The probe is in orbit around Earth.', 'The probe will enter orbit around Venus.'],
    ['planets', 'Rocks in orbit around the sun are common.', 'The probe will enter orbit around Venus.'],
    ['an article that names both', 'The ferry sank on its way to Lisbon. Another ferry bound for Casablanca helped.', 'The ferry, bound for Casablanca, sank.'],
    ['two vehicles', 'The train bound for Lisbon was late.', 'The plane bound for Casablanca was late.'],
    ['places that no gazetteer knows', 'The train bound for Torrow was late.', 'The train bound for Welm was late.'],
    ['another time', 'In 2011 a ferry bound for Lisbon sank.', 'The ferry, bound for Casablanca, sank.'],
  ])('stays silent on %s', (_, one, two) => expect(said(one, two).filter((v) => !v.startsWith('agrees'))).toEqual([]));
});
