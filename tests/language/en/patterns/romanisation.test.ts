import { describe, expect, it } from 'vitest';
import { ROMANISATIONS, ROMANISED } from '../../../../src/language/en/patterns/romanisation.ts';

const folded = (name: string): string => ROMANISATIONS.reduce((text, [from, to]) => text.replace(from, to), name);

describe('names written by ear', () => {
  it.each([['mohammed', 'muhammad'], ['al masri', 'masri'], ['zelenskiy', 'zelenskyy'], ['hussein', 'hussain'], ['gaddafi', 'kadafi']])('%s and %s come together', (one, two) => expect(folded(one)).toBe(folded(two)));
  it.each([['marsh', 'march'], ['peter', 'pedro'], ['anna', 'enno'], ['mohammed', 'mahmoud']])('%s and %s do not', (one, two) => expect(folded(one)).not.toBe(folded(two)));
});

describe('signs of another script', () => {
  it.each(['mohammed', 'abu masri', 'khalid', 'zhukov', 'lavrov', 'al sharaa'])('%s', (name) => expect(ROMANISED.test(name)).toBe(true));
  it.each(['smith', 'peter halm', 'queen', 'jones', 'anna'])('not in %s', (name) => expect(ROMANISED.test(name)).toBe(false));
});
