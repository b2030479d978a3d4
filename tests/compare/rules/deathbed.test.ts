import { describe, expect, it } from 'vitest';
import { deathbedRule } from '../../../src/compare/rules/deathbed.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(deathbedRule, analysed('a', one), analysed('b', two)));
const ASKED = 'Did the victim die at the scene or in hospital?';

describe('where somebody died', () => {
  it.each([
    ['of one name', 'Walter Halm died at the scene.', 'Walter Halm passed away in surgery two hours later.'],
    ['of one trade', 'A 58-year-old janitor died at the scene.', 'One victim, the cleaner Walter Halm, died in hospital.'],
    ['pronounced dead', 'The pilot was pronounced dead at the scene.', 'The pilot died in the Royal Infirmary.'],
  ])('conflicts: %s', (_, one, two) => expect(between(one, two)).toEqual([`conflict: ${ASKED}`]));

  it('does not, where one account has both', () => {
    expect(between('The pilot died at the scene. Another pilot died in hospital.', 'The pilot died in hospital.')).toEqual([`agrees: ${ASKED}`]);
  });

  it('supports where both say the same', () => expect(between('The pilot died on the spot.', 'The pilot was pronounced dead at the scene.')).toEqual([`agrees: ${ASKED}`]));

  it.each([
    ['two people', 'The pilot died at the scene.', 'The farmer died in hospital.'],
    ['any man', 'A man died at the scene.', 'A man died in hospital.'],
    ['several', 'Two pilots died at the scene.', 'The pilot died in hospital.'],
    ['what may come', 'The pilot died at the scene.', 'The pilot may die in hospital.'],
  ])('is not compared: %s', (_, one, two) => expect(between(one, two)).toEqual([]));
});
