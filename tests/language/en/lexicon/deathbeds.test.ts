import { describe, expect, it } from 'vitest';
import { deathbedOf } from '../../../../src/language/en/lexicon/deathbeds.ts';

describe('where the words behind a verb of dying put it', () => {
  it.each([['at the scene', 'scene'], ['almost instantly', null], ['instantly', 'scene'], ['two days later in hospital', 'hospital'], ['in an ambulance', 'hospital'], ['in May', null]])('%s: %s', (words, place) => expect(deathbedOf(words)).toBe(place));
});
