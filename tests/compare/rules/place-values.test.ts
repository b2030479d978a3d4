import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/claims/statement.ts';
import { comparePlaces, firstPlace, samePart } from '../../../src/compare/rules/place-values.ts';
import { made, phraseOf } from '../../support/made.ts';

const place = (parts: readonly string[], slot = 'at'): Statement => made({ kind: 'place', slot, value: { type: 'named', phrase: phraseOf(parts[0] ?? '', { modifiers: parts }) } });
const LIMA = ['lima', '=PE', ':lima@-12,-77'];
const LEEDS = ['leeds', '=GB', ':leeds@53.8,-1.5'];

describe('two places', () => {
  it.each([
    ['one name', place(LIMA), place(LIMA), 'same'],
    ['one of them only near it', place(LIMA), place(LIMA, 'near'), 'beside'],
    ['cities far apart', place(LIMA), place(LEEDS), 'apart'],
    ['a part of the other', place(['hotel', ...LIMA]), place(LIMA), 'inside'],
    ['two countries', place(['peru', '=PE']), place(['chile', '=CL']), 'apart'],
    ['two numbers of one kind', place(['32nd floor']), place(['31st floor']), 'apart'],
    ['a noun and the same noun with more', place(['tunnel']), place(['road tunnel']), 'same'],
    ['nothing to tell by', place(['tunnel']), place(['bridge']), null],
    ['words that mean too much', place(['area']), place(['area']), null],
  ] as const)('%s', (_, x, y, expected) => expect(comparePlaces(x, y)).toBe(expected));

  it('stand to each other in the same way in either order', () => {
    const any = fc.tuple(fc.subarray(['hotel', 'tunnel', 'lima', 'leeds', '=PE', '=GB', ':lima@-12,-77', ':leeds@53.8,-1.5', '32nd floor'], { minLength: 1 }), fc.constantFrom('at', 'near')).map(([parts, slot]) => place(parts, slot));
    fc.assert(fc.property(any, any, (x, y) => {
      expect(comparePlaces(x, y)).toBe(comparePlaces(y, x));
    }));
  });
});

describe('two parts of places', () => {
  it.each([['lima', 'lima', true], ['bridge', 'harbour bridge', true], ['', 'lima', false], ['lima', 'leeds', false], ['harbour bridge', 'railway bridge', false], ['floor 3', 'floor 4', false], ['city', 'city', false]])('%s, %s: %s', (a, b, same) => expect(samePart(a, b)).toBe(same));

  it('begin with the most specific one', () => expect(firstPlace(place(['hotel', ...LIMA]))).toBe('hotel'));
});
