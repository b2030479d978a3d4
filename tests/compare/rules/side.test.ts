import { describe, expect, it } from 'vitest';
import { sideRule } from '../../../src/compare/rules/side.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(sideRule, analysed('a', one), analysed('b', two)));
const ASKED = 'Was it Peter Halm’s left or right knee?';

describe('which of a pair is meant', () => {
  it.each([
    ['of a name', 'Peter Halm’s left knee was bandaged.', 'Peter Halm’s right knee was bandaged.'],
    ['of a pronoun', 'Peter Halm limped. Doctors saw his left knee.', 'Peter Halm said that his right knee was sore.'],
    ['of who was hit', 'Peter Halm was hit in the left knee.', 'Peter Halm was hit in the right knee.'],
  ])('conflicts: %s', (_, one, two) => expect(between(one, two)).toEqual([`conflict: ${ASKED}`]));

  it('does not, where one account has both', () => {
    expect(between('Peter Halm’s left knee was bandaged. His right knee was cut.', 'Peter Halm’s right knee was bandaged.')).toEqual([`agrees: ${ASKED}`]);
  });

  it('agrees', () => expect(between('Peter Halm’s left knee was bandaged.', 'Peter Halm was hit in the left knee.')).toEqual([`agrees: ${ASKED}`]));

  it.each([
    ['two people', 'Peter Halm’s left knee was bandaged.', 'Karl Alder’s right knee was bandaged.'],
    ['two parts', 'Peter Halm’s left knee was bandaged.', 'Peter Halm’s right ankle was bandaged.'],
    ['nobody named', 'The left knee was bandaged.', 'The right knee was bandaged.'],
  ])('is not compared: %s', (_, one, two) => expect(between(one, two)).toEqual([]));
});
