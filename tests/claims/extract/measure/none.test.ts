import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/analysed.ts';
import { counts } from '../../../support/figures.ts';
import { told } from '../../../support/told.ts';

describe('counts of nobody', () => {
  it.each([
    ['Nobody was hurt.', '0 people injure'],
    ['No one was killed in the blast.', '0 people die'],
    ['There were no casualties.', '0 people injure'],
    ['No injuries were reported.', '0 people injure'],
    ['There were no deaths.', '0 people die'],
    ['No passengers were injured.', '0 people injure'],
    ['Police made no arrests.', '0 people arrest'],
    ['None of the crew was hurt.', '0 people injure'],
  ])('%s', (text, expected) => expect(counts(text)).toEqual([expected]));

  it.each([
    'No other ship was hurt.',
    'No doubt people were hurt.',
    'Bodies lay there with no one around.',
    'No, people were not hurt.',
    'Nobody knows the cause.',
    'No vehicles were damaged.',
    'The town has no doctors.',
    'No more than nine people were hurt.',
  ])('are not in: %s', (text) => expect(counts(text).filter((c) => c.startsWith('0 '))).toEqual([]));

  it('are of a group where the words name one', () => {
    expect(told('No children were hurt.', (s) => s.kind === 'count', (s) => s.scope.population ?? null)).toEqual(['child']);
    expect(told('Nobody was hurt.', (s) => s.kind === 'count', (s) => s.scope.population ?? null)).toEqual([null]);
  });
});

describe('nobody since a year', () => {
  it('is told of the years from then on', () => {
    expect(statementsOf('There have been no deaths on the line since 1962.').filter((s) => s.kind === 'count').map((s) => s.scope.period)).toEqual(['since 1962']);
  });
});
