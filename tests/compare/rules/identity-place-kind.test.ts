import { describe, expect, it } from 'vitest';
import { placeKindRule } from '../../../src/compare/rules/identity-place-kind.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(placeKindRule, analysed('a', one), analysed('b', two)));

describe('what kind of place it is', () => {
  it.each([
    ['a town and an island', 'The balloon drifted over the Danish town of Fanholm on Friday.', 'The balloon drifted over the western island of Fanholm.'],
    ['a village and a city', 'The factory stands in the village of Torrow.', 'The vote was held in Torrow, a city of canals.'],
    ['a town and a village behind their names', 'The party opened an office in Torrow, a small mining town.', 'Torrow, a fishing village, elected a mayor.'],
  ])('differs: %s', (_, one, two) => expect(between(one, two).map((v) => v.split(':')[0])).toEqual(['different']));

  it('agrees on one kind', () => {
    expect(between('The factory stands in the village of Torrow.', 'Torrow, a village in the hills, elected a mayor.')).toEqual(['agrees: What kind of place is Torrow?']);
  });

  it.each([
    ['other places', 'The factory stands in the village of Torrow.', 'The factory stands in the town of Welm.'],
    ['an article that has both words', 'The factory stands in the village of Torrow. Torrow town council agreed.', 'The vote was held in the town of Torrow.'],
    ['the edge of a place', 'The factory stands outside the city limits of Torrow.', 'The vote was held in the town of Torrow.'],
    ['words that go together', 'The factory stands in the port of Torrow.', 'The vote was held in the town of Torrow.'],
    ['a person', 'The town of Marsh voted.', 'Ellen Marsh, a village teacher, voted.'],
  ])('says nothing of %s', (_, one, two) => expect(between(one, two)).toEqual([]));
});
