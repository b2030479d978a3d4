import { describe, expect, it } from 'vitest';
import { precedentRule } from '../../../src/compare/rules/precedent.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string, stamp = '2021-03-05T10:40:00Z'): string[] => verdicts(judged(precedentRule, analysed('a', one), analysed('b', two, { published: stamp })));

describe('whether the like happened before', () => {
  it.each([
    ['The walkout is the first at the port in 40 years.', 'It was the second strike at the port, after one in 1996.', 'Was it the first walkout?'],
    ['It is the first strike at the port.', 'It is not the first strike at the port.', 'Was it the first strike?'],
    ['She is the second member of the board to resign this year.', 'Ms Keller is the third director to go since January.', 'How many directors went before?'],
  ])('%s / %s', (one, two, asked) => expect(between(one, two)).toEqual([`different: ${asked}`]));

  it.each([
    ['the same place', 'It was the second strike at the port.', 'The strike is the second at the port.'],
    ['people against things', 'She is the second director to resign.', 'It was the third strike at the port.'],
    ['a person by name against things', 'Anna Keller of Norrland was the first.', 'It was the second strike at the port.'],
    ['unlike kinds', 'It was the first goal of the season.', 'It was the second injury for the striker.'],
    ['times that something happened, which tell of anything', 'It was the first time in years.', 'It was the second time in a month.'],
    ['an account with two places', 'It was the first strike at the port.', 'It was the second strike at the port. The strike was the third in Norrland.'],
    ['two named people', 'Anna Keller is the second director to resign.', 'Paul Ostrow is the third director to resign.'],
  ])('is not compared: %s', (_, one, two) => expect(between(one, two)).toEqual([]));

  it('is not compared where the accounts lie weeks apart', () => {
    expect(between('It was the first strike at the port.', 'It was the second strike at the port.', '2021-04-05T10:40:00Z')).toEqual([]);
  });
});
