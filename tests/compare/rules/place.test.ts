import { describe, expect, it } from 'vitest';
import { placeRule } from '../../../src/compare/rules/place.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(placeRule, analysed('a', one), analysed('b', two)));

describe('places that agree', () => {
  it('meet over a place and what lies around it', () => {
    expect(between('A freight train derailed in Munich on Friday.', 'The freight train derailed near a depot in Munich, Germany.')).toEqual(['agrees: Where did the crash happen?']);
  });

  it('meet over a numbered floor', () => {
    expect(between('The gunman fired on the crowd from the 32nd floor of the hotel.', 'The gunman fired on the crowd below from the 32nd floor.')).toHaveLength(1);
  });

  it('meet over a name and its short form', () => {
    expect(between('The president returned to Paris from Lyon for talks.', 'The president returned from Lyon to Paris for emergency talks.').every((v) => v.startsWith('agrees'))).toBe(true);
  });
});

describe('places that differ', () => {
  it('conflict where two cities are named for one happening', () => {
    expect(between('The engineers tested the new ferry terminal gates in Hamburg.', 'The engineers tested the new ferry terminal gates in Munich.'))
      .toEqual(['conflict: Where did the engineers test the new ferry terminal gates?']);
  });

  it('conflict where two cities lie in one country that both name', () => {
    expect(between('The engineers tested the new ferry terminal gates in Hamburg, Germany.', 'The engineers tested the new ferry terminal gates in Munich, Germany.').filter((v) => v.startsWith('agrees'))).toEqual([]);
  });

  it('conflict where one says in and the other near', () => {
    const [edge] = judged(placeRule, analysed('a', 'The yellow works tram derailed in a tunnel before dawn.'), analysed('b', 'The yellow works tram derailed near a tunnel before dawn.'));
    expect(edge?.judgement.label).toBe('conflict');
  });

  it('are a different account when one is hedged', () => {
    const [edge] = judged(placeRule, analysed('a', 'The engineers tested the new ferry terminal gates in Hamburg.'), analysed('b', 'The engineers may have tested the new ferry terminal gates in Munich.'));
    expect(edge?.judgement.label).toBe('different');
  });
});

describe('places that must not meet', () => {
  it.each([
    ['visits, which are many', 'The minister visited the flooded villages in Portugal.', 'The minister visited the flooded villages in Spain.'],
    ['a suburb and its city', 'A tram overturned and the yellow carriage broke in Croydon.', 'A tram overturned and the yellow carriage broke in London.'],
    ['a country and its city', 'The engineers tested the new ferry gates in Germany.', 'The engineers tested the new ferry gates in Hamburg.'],
    ['another time', 'In 1962 the yellow works tram derailed in Glasgow.', 'The yellow works tram derailed in Munich.'],
    ['other subjects', 'The engineers tested the ferry gates in Hamburg.', 'The divers tested the ferry gates in Munich.'],
    ['where people are from', 'Police held a man from Hamburg.', 'Police held a man from Munich.'],
    ['what did not come about', 'The plane was unable to land in Hamburg.', 'The plane landed in Hamburg.'],
  ])('%s', (_, one, two) => expect(between(one, two).filter((v) => v.startsWith('conflict') || v.startsWith('different') || _ === 'what did not come about')).toEqual([]));
});
