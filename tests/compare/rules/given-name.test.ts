import { describe, expect, it } from 'vitest';
import { givenNameRule } from '../../../src/compare/rules/given-name.ts';
import { between } from '../../support/judged.ts';

const said = (one: string, two: string): string[] => between(givenNameRule, one, two);

describe('which given name somebody has', () => {
  it('differs by a short form', () => {
    expect(said('A curse was laid on the club by innkeeper William Torrow in 1945.', 'In 1945 the innkeeper Billy Torrow laid a curse on the club.')).toEqual(['different: Is it Billy Torrow or William Torrow?']);
  });

  it('conflicts where both list the same people', () => {
    expect(said('The trophy went to the likes of Dana Marsh, Ron Torrow and Karl Aldin.', 'Among its winners are Dana Marsh, Ray Torrow and a host of others.')).toEqual(['conflict: Is it Ray Torrow or Ron Torrow?']);
  });

  it.each([
    ['kin whom one article knows both', 'Ron Torrow and his brother Ray Torrow met Dana Marsh.', 'Ray Torrow met Dana Marsh.'],
    ['other names', 'Ron Torrow won the race.', 'Ray Torrow lost a shoe.'],
    ['a couple', 'Dana Marsh met Ron Torrow.', 'Dana Marsh met Rose Torrow.'],
    ['a short form with nothing in common', 'William Torrow sells goats.', 'Billy Torrow plays drums.'],
  ])('stays silent on %s', (_, one, two) => expect(said(one, two)).toEqual([]));
});
