import { describe, expect, it } from 'vitest';
import { trendRule } from '../../../src/compare/rules/trend.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(trendRule, analysed('a', one), analysed('b', two)));

describe('movements', () => {
  it('agree where one thing moved one way', () => {
    expect(between('Wheat prices surged after the frost.', 'Wheat prices climbed on Monday.')).toEqual(['agrees: Did wheat prices rise or fall?']);
  });

  it('agree over "sent … tumbling"', () => {
    expect(between('The ruling sent wheat prices tumbling.', 'Wheat prices fell on Monday.')).toContain('agrees: Did wheat prices rise or fall?');
  });

  it.each([
    ['opposite ways, which other periods explain', 'Wheat prices surged in May.', 'Wheat prices fell in June.'],
    ['other things', 'Wheat prices surged.', 'Shipping shares surged.'],
    ['a forecast and a fact', 'Wheat prices will rise.', 'Wheat prices rose.'],
    ['what falls without being measured', 'A hiker fell from the lighthouse cliff.', 'The hiker fell from the lighthouse cliff.'],
    ['a denial', 'Wheat prices did not fall.', 'Wheat prices fell.'],
  ])('do not meet: %s', (_, one, two) => {
    expect(between(one, two)).toEqual([]);
  });
});
