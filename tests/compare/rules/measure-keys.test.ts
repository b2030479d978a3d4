import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/claims/statement.ts';
import { figureKeys, isDistinctive, sharedSlots, slotKeys } from '../../../src/compare/rules/measure-keys.ts';
import { statementsOf } from '../../support/analysed.ts';
import { exactly, made } from '../../support/made.ts';

const figure = (text: string): Statement => {
  const found = statementsOf(text).find((s) => s.value.type === 'quantity' && s.kind !== 'rank');
  if (!found) throw new Error(`no figure in: ${text}`);
  return found;
};
const meet = (one: string, two: string): boolean => sharedSlots(figure(one), figure(two)).length > 0;

describe('figures that answer one question', () => {
  it.each([
    ['the dead', 'Fourteen people died in the fire.', 'The fire killed 19 people.'],
    ['those who fled and those who were moved out', 'Some 300 people fled the town.', 'Some 400 people were evacuated from the town.'],
    ['a thing by two nouns', 'The 11-hour flight ended in Oslo.', 'The nine-hour journey ended in Oslo.'],
    ['how far a person fell', 'The girl fell 10 feet.', 'Tess Alder fell 20 feet.'],
    ['how fast a vehicle went', 'The van drove at 50 mph.', 'The driver was travelling at 25 mph.'],
  ])('%s', (_, one, two) => expect(meet(one, two)).toBe(true));

  it.each([
    ['the dead and the hurt', 'Fourteen people died in the fire.', 'Nineteen people were hurt in the fire.'],
    ['two years', 'Fourteen people died in the fire in 1998.', 'Nineteen people died in the fire.'],
    ['two things', 'The 90-metre tower fell.', 'The 60-metre chimney fell.'],
    ['a sum and a weight', 'The fine of $3 million was paid.', 'The 3-tonne bell fell.'],
    ['what has no noun', 'It cost $3 million.', 'It raised $4 million.'],
  ])('but not %s', (_, one, two) => expect(meet(one, two)).toBe(false));

  it('have no key where nothing is said of what is counted', () => expect(slotKeys(made({ slot: 'people', predicate: null }))).toEqual([]));
});

describe('keys by the figure', () => {
  it('meet for near figures, whatever the grid', () => {
    for (let n = 20; n < 40; n++) expect(figureKeys(made({ value: exactly(n) })).some((k) => figureKeys(made({ value: exactly(n * 1.03) })).includes(k))).toBe(true);
  });

  it('do not meet for far figures, and there are none for parts or nobody', () => {
    expect(figureKeys(made({ value: exactly(20) })).some((k) => figureKeys(made({ value: exactly(90) })).includes(k))).toBe(false);
    expect(figureKeys(made({ value: exactly(0) }))).toEqual([]);
    expect(figureKeys(made({ value: exactly(20), scope: { part: 'part' } }))).toEqual([]);
  });

  it.each([[17, true], [1234, true], [3, false], [2_000_000, true]])('%d tells by itself: %s', (n, distinctive) => expect(isDistinctive(exactly(n))).toBe(distinctive));
});
