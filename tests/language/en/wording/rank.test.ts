import { describe, expect, it } from 'vitest';
import { rankCaveat, rankOrderQuestion, rankQuestion, rankSpanQuestion } from '../../../../src/language/en/wording/rank.ts';
import { exactly, made, nameOf, phraseOf } from '../../../support/made.ts';

const rank = (slot: string, n: number, noun: string, basis?: string) => made({ kind: 'rank', slot, subject: phraseOf(noun), value: exactly(n, 'rank'), scope: basis === undefined ? {} : { basis } });

describe('questions about places in an order', () => {
  it.each([
    ['harm', 1, 'shooting', undefined, 'Is it the worst shooting?'],
    ['harm', 1, 'shooting', 'since 1988', 'Is it the worst shooting in years?'],
    ['ordinal', 1, 'crash', undefined, 'Was it the first crash?'],
    ['ordinal', 1, 'storm', 'of 2018', 'Was it the first storm of 2018?'],
    ['ordinal', 1, 'storm', 'on the coast', 'Was it the first storm?'],
    ['ordinal', 15, 'launch', 'of the year', 'Which launch of the year was it?'],
    ['ordinal', 1, 'crash', 'since 1988', 'When was the last such crash?'],
    ['ordinal', 1, 'time', undefined, 'Had it happened before?'],
    ['ordinal', 3, 'time', undefined, 'How many times has it happened?'],
    ['busyness', 1, 'airport', 'in asia', 'Is it the busiest airport?'],
  ])('%s %d %s %s', (slot, n, noun, basis, question) => expect(rankQuestion(rank(slot, n, noun, basis), rank(slot, n, noun, basis))).toBe(question));

  it('ask for the stretch', () => {
    expect(rankSpanQuestion(rank('ordinal', 1, 'meeting'))).toBe('How long is it since the last such meeting?');
    expect(rankSpanQuestion(rank('dryness', 1, 'summer'))).toBe('In how many years is it the driest summer?');
  });

  it('ask for the place', () => {
    expect(rankOrderQuestion(rank('ordinal', 3, 'storm', 'of the year'))).toBe('Which storm of the year is it?');
    expect(rankOrderQuestion(made({ slot: 'finish', subject: nameOf('United') }))).toBe('Where did United finish?');
    expect(rankOrderQuestion(made({ slot: 'finish', subject: phraseOf('The pair') }))).toBe('Where did the pair finish?');
  });

  it('say why two may stand', () => expect(rankCaveat()).toMatch(/^[A-Z].*\.$/));
});
