import { describe, expect, it } from 'vitest';
import { shortValue, told } from '../../../support/told.ts';

const deaths = (text: string): string[] => told(text, (s) => s.slot === 'deathbed', (s) => `${(s.object?.modifiers ?? []).toSorted().join(' ')}: ${shortValue(s.value)}`);

describe('where somebody died', () => {
  it.each([
    ['The pilot died at the scene.', 'pilot: scene'],
    ['The cleaner Walter Halm passed away in surgery.', 'cleaner halm: hospital'],
    ['Walter Halm was pronounced dead at the Royal Hospital.', 'halm: hospital'],
    ['The pilot died two days later in hospital.', 'pilot: hospital'],
  ])('%s', (text, expected) => expect(deaths(text)).toEqual([expected]));

  it.each(['Both pilots died at the scene.', 'The pilot did not die at the scene.', 'The pilot could die in hospital.', 'The pilot died in May.'])('not told: %s', (text) => expect(deaths(text)).toEqual([]));
});
