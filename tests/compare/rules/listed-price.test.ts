import { describe, expect, it } from 'vitest';
import { listedPriceRule } from '../../../src/compare/rules/listed-price.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string, stamp = '2021-03-06T15:20:00Z'): string[] => verdicts(judged(listedPriceRule, analysed('a', one), analysed('b', two, { published: stamp })));

describe('prices of several things', () => {
  it('change for each thing by itself', () => {
    expect(between('Metals rose, with gold trading at $1,310 and silver at $16.40.', 'Gold was at $1,202 and silver at $14.10 when markets shut.'))
      .toEqual(['changed: How much was Gold worth?', 'changed: How much was silver worth?']);
  });

  it('are different accounts where nobody can tell which is later', () => {
    expect(between('Metals rose, with gold trading at $1,310 and silver at $16.40.', 'Copper fell, with silver at $14.10 and platinum at $900.', '2021-03-04T09:40:00Z')).toEqual(['different: How much was silver worth?']);
  });

  it('agree when rounded', () => {
    expect(between('Metals rose, with gold at $1,310 and silver at $16.40.', 'Metals rose, with gold at $1,312 and tin at $20.')).toEqual(['agrees: How much was gold worth?']);
  });

  it.each([
    ['another currency', 'Metals rose, with gold at $1,310 and silver at $16.', 'Metals rose, with gold at £1,010 and silver at £13.'],
    ['one price alone', 'Gold traded at $1,310.', 'Gold traded at $1,250.'],
    ['prices at several times', 'Gold was at $1,310 at noon and at $1,290 at dusk.', 'With gold at $1,200 and silver at $16, traders left.'],
  ])('stays silent on %s', (_, one, two) => expect(between(one, two)).toEqual([]));
});
