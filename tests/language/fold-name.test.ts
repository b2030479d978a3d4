import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldName } from '../../src/language/fold-name.ts';

it.each([['Côte d’Azur', 'cote dazur'], ['Jean-Luc', 'jean luc'], ['Bruce M. Ashby', 'bruce m ashby'], ['Łódź', 'lodz'], ['Straße', 'strasse'], ['Ærø', 'aero'], ['  A  B ', 'a b'], ['', '']])('%s: %s', (name, folded) => expect(foldName(name)).toBe(folded));
it.each([['Anna', 'Anne'], ['Lima', 'Limas']])('%s and %s stay two', (a, b) => expect(foldName(a)).not.toBe(foldName(b)));
it('folding again changes nothing', () => {
  fc.assert(fc.property(fc.string(), (name) => {
    expect(foldName(foldName(name))).toBe(foldName(name));
  }));
});
