import { describe, expect, it } from 'vitest';
import { unitOf } from '../../../../src/language/en/quantity/units.ts';

const base = (word: string): string | null => {
  const unit = unitOf(word);
  return unit && `${unit.dimension} ${Number(unit.toBase(1).toPrecision(4))} ${unit.base}`;
};

describe('units as news writes them', () => {
  it.each([
    ['kilograms', 'mass 1 kg'], ['pounds', 'mass 0.4536 kg'], ['tonne', 'mass 1000 kg'], ['feet', 'length 0.3048 m'], ['mile', 'length 1609 m'], ['km', 'length 1000 m'],
    ['mph', 'speed 0.447 m/s'], ['knots', 'speed 0.5144 m/s'], ['acres', 'area 4047 m²'], ['litres', 'volume 1 l'], ['barrels', 'volume 159 l'], ['megawatts', 'power 1000000 W'],
    ['minutes', 'duration 60 s'], ['hour', 'duration 3600 s'], ['fortnight', 'duration 1210000 s'], ['years', 'duration 31560000 s'],
  ])('%s', (word, expected) => expect(base(word)).toBe(expected));

  it.each(['sheep', 'dollar', 'percent', '', 'the', 'mil', 'hourly', 'grammar'])('not: “%s”', (word) => expect(unitOf(word)).toBeNull());
});
