import { describe, expect, it } from 'vitest';
import type { Scope } from '../../../../src/claims/statement.ts';
import { statementsOf } from '../../../support/analysed.ts';

const scope = (text: string): Scope | undefined => statementsOf(text).find((s) => s.kind === 'count')?.scope;

describe('scope of counts', () => {
  it.each([
    ['A crash on the line killed 30 people in 1998.', { period: '1998' }],
    ['A crash on the line killed 30 people two years ago.', { period: 'two years ago' }],
    ["St Anne's Hospital said it was treating 20 injured people.", { place: 'anne' }],
    ['The fire killed two children.', { population: 'child' }],
    ['Three of them were injured.', { part: 'part' }],
    ['The death toll stands at 14.', { part: 'total' }],
    ['The club won 15 games in two seasons.', { period: 'two seasons' }],
  ])('%s', (text, expected) => {
    expect(scope(text)).toMatchObject(expected);
  });

  it.each([
    'The fire killed 14 people on Monday.',
    'The firm, founded in 1962, said 14 people died in the fire.',
    'The ferry carried 300 people, up from 200 people two years ago.',
    'The ferry, which carried 300 people, was built in 1987.',
    'Fifty people died and hundreds more were injured.',
  ])('leaves the main event its figures: %s', (text) => {
    const own = scope(text) ?? {};
    expect(own.period).toBeUndefined();
    expect(own.part).toBeUndefined();
  });
});
