import { describe, expect, it } from 'vitest';
import { sameOccasion } from '../../src/coverage/same-occasion.ts';
import { profile } from './support/profiles.ts';

const naming = (bearer: string, day: number) => profile({ bearers: () => new Set([bearer]), eventDays: [day] });

describe('one occasion', () => {
  it.each([
    ['the same person and day', naming('astrid hovland', 20), naming('astrid hovland', 20)],
    ['the same person, told from some days later', naming('astrid hovland', 20), naming('astrid hovland', 23)],
    ['the same person, by the days of publication', profile({ bearers: () => new Set(['astrid hovland']), published: 20 }), profile({ bearers: () => new Set(['astrid hovland']), published: 21 })],
  ])('is %s', (_, a, b) => {
    expect(sameOccasion(a, b)).toBe(true);
    expect(sameOccasion(b, a)).toBe(true);
  });

  it.each([
    ['another person', naming('astrid hovland', 20), naming('geir solbakken', 20)],
    ['another month', naming('lone bastrup', 20), naming('lone bastrup', 76)],
    ['no day known', profile({ bearers: () => new Set(['lone bastrup']) }), profile({ bearers: () => new Set(['lone bastrup']) })],
  ])('is not %s', (_, a, b) => expect(sameOccasion(a, b)).toBe(false));
});
