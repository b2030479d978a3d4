import { describe, expect, it } from 'vitest';
import { shortValue, subjectOf, told } from '../../../support/told.ts';

const sides = (text: string): string[] => told(text, (s) => s.slot === 'side', (s) => `${subjectOf(s)}: ${shortValue(s.value)} ${s.predicate}`);

describe('which of a pair', () => {
  it.each([
    ['Peter Halm’s left knee was cut.', 'Peter Halm: left knee'],
    ['Peter Halm fell. Doctors saw his right arm.', 'Peter Halm: right arm'],
    ['Peter Halm was shot in the left foot.', 'Peter Halm: left foot'],
  ])('%s', (text, expected) => expect(sides(text)).toEqual([expected]));

  it.each(['Peter Halm took the right road.', 'Peter Halm left arms to the rebels.', 'Peter Halm is her right hand man.'])('none: %s', (text) => expect(sides(text)).toEqual([]));
});
