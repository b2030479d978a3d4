import { describe, expect, it } from 'vitest';
import { vetoes } from '../../src/coverage/vetoes.ts';
import { profile } from './support/profiles.ts';

const at = (place: string) => profile({ places: [[place]], words: () => new Set([place]) });
const by = (actor: string) => profile({ actors: [[actor]], words: () => new Set([actor]) });
const nth = (n: string) => profile({ ordinals: new Map([['attack', new Set([n])]]) });

describe('what speaks against one event', () => {
  it.each([
    ['two places', at('lima'), at('leeds')],
    ['two actors', by('alder'), by('halm')],
    ['two places in a series', nth('1'), nth('2')],
  ])('%s', (_, a, b) => {
    expect(vetoes(a, b, false)).toBeLessThan(1);
    expect(vetoes(a, b, false)).toBe(vetoes(b, a, false));
  });

  it.each([
    ['one place', at('lima'), at('lima')],
    ['a place that the other text knows', at('lima'), { ...at('leeds'), words: () => new Set(['leeds', 'lima']) }],
    ['a place on one side alone', at('lima'), profile({})],
    ['one place in a series', nth('2'), nth('2')],
    ['nothing told', profile({}), profile({})],
  ])('not %s', (_, a, b) => expect(vetoes(a, b, false)).toBe(1));

  it('counts neither places nor actors on one occasion, but the places in a series', () => {
    expect(vetoes(at('oslo'), at('norway'), true)).toBe(1);
    expect(vetoes(nth('1'), nth('2'), true)).toBeLessThan(1);
  });

  it('weighs less for people than for places', () => expect(vetoes(by('alder'), by('halm'), false)).toBeGreaterThan(vetoes(at('lima'), at('leeds'), false)));
});
