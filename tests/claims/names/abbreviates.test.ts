import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abbreviates, initials, nameWords } from '../../../src/claims/names/abbreviates.ts';

describe('how an article refers to a name again', () => {
  it.each([
    ['Mirren', 'Aldo Mirren'],
    ['Aldo', 'Aldo Mirren'],
    ['de Souza', 'Maria de Souza'],
    ['Maria Elena', 'Maria Elena Ortiz'],
    ['CRA', 'Coastal Rescue Agency'],
    ['BART', 'Bay Area Rapid Transit'],
    ['MPs', 'Marsh Party'],
    ['BOE', 'Bank Of England'],
  ])('%s for %s', (short, long) => expect(abbreviates(short, long)).toBe(true));

  it.each([
    ['Aldo Mirren', 'Mirren'],
    ['Aldo Mirren', 'Aldo Mirren'],
    ['Maria', 'Maria Elena Ortiz'],
    ['Elena', 'Maria Elena Ortiz'],
    ['CRB', 'Coastal Rescue Agency'],
    ['Mirr', 'Aldo Mirren'],
    ['Rescue', 'Coastal Rescue Agency'],
  ])('but not %s for %s', (short, long) => expect(abbreviates(short, long)).toBe(false));

  it('is never a longer name, nor the name itself', () => {
    const name = fc.array(fc.constantFrom('Anna', 'Berg', 'Coast', 'AB', 'of'), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(fc.property(name, name, (a, b) => {
      expect(abbreviates(a, a)).toBe(false);
      expect(abbreviates(a, b) && abbreviates(b, a)).toBe(false);
    }));
  });
});

describe('words and first letters of a name', () => {
  it('leave out a genitive ending', () => expect(nameWords('Aldo Mirren’s')).toEqual(['Aldo', 'Mirren']));
  it.each([['Bay Area Rapid Transit', 'BART'], ['Bank of England', 'BE'], ['lower case', '']])('of %s: %s', (name, letters) => expect(initials(name)).toBe(letters));
});
