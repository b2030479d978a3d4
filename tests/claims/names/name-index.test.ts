import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abbreviates } from '../../../src/claims/names/abbreviates.ts';
import { NameIndex } from '../../../src/claims/names/name-index.ts';

function indexOf(names: readonly string[]): NameIndex<string> {
  const index = new NameIndex<string>();
  for (const name of names) index.add(name, name);
  return index;
}

describe('NameIndex', () => {
  const index = indexOf(['Harbour Transit Board', 'Mara Quill', 'Quill']);

  it('finds long names by their last word, their first and their initials', () => {
    expect(index.candidates('Quill')).toEqual(['Mara Quill']);
    expect(index.candidates('Mara')).toEqual(['Mara Quill']);
    expect(index.candidates('HTB')).toEqual(['Harbour Transit Board']);
  });

  it('finds nothing by a word from the middle', () => {
    expect(index.candidates('Transit')).toEqual([]);
  });

  it('leaves out no name that a short form abbreviates', () => {
    const word = fc.constantFrom('Anna', 'Berg', 'Coast', 'Dale', 'AB', 'ABC', 'of');
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(fc.property(fc.array(name, { maxLength: 8 }), name, (names, short) => {
      const found = indexOf(names).candidates(short);
      expect(names.filter((long) => abbreviates(short, long) && !found.includes(long))).toEqual([]);
    }));
  });
});
