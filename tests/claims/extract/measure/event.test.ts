import { describe, expect, it } from 'vitest';
import { eventOf } from '../../../../src/claims/extract/measure/event.ts';
import { readText } from '../../../support/reading.ts';

const event = (text: string): string | null => eventOf(readText(text))?.head ?? null;

describe('the event that an article reports', () => {
  it.each([
    ['The crash killed four people. The crash site was closed.', 'crash'],
    ['Two people died in the fire at the mill, the fire brigade said. The fire began at noon.', 'fire'],
  ])('%s', (text, noun) => expect(event(text)).toBe(noun));

  it.each([
    ['a service that came', 'The mountain rescue service took fourteen people to hospital.'],
    ['gunfire', 'A man opened fire in the food court and killed three people.'],
    ['its crews', 'Rescue teams and fire crews came from three valleys.'],
    ['an article without one', 'The library will open on Sundays from May.'],
  ])('is not %s', (_, text) => expect(event(text)).toBeNull());
});
