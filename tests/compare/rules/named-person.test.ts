import { describe, expect, it } from 'vitest';
import { fullerName, nameKeys } from '../../../src/compare/rules/named-person.ts';
import type { Side } from '../../../src/compare/rule.ts';
import { analysed } from '../../support/analysed.ts';
import { made, nameOf } from '../../support/made.ts';

const side = (name: string): Side => ({ article: analysed('a', 'It rained.'), statement: made({ subject: nameOf(name) }) });

describe('somebody by name', () => {
  it('is found by each word of the name', () => {
    expect(nameKeys(made({ subject: nameOf('José de Souza') }), 'age')).toEqual(['age@jose', 'age@souza']);
    expect(nameKeys(made({}), 'age')).toEqual([]);
  });

  it.each([['Jane Marsh', 'Marsh', 'Jane Marsh'], ['Marsh', 'Jane Marsh', 'Jane Marsh'], ['Jan Marsh', 'Jon Marsh', 'Jan Marsh'], ['Jon Marsh', 'Jan Marsh', 'Jan Marsh']])('%s, %s: %s', (one, two, fuller) => expect(fullerName(side(one), side(two))).toBe(fuller));
});
