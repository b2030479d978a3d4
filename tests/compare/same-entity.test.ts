import { describe, expect, it } from 'vitest';
import { align } from '../../src/compare/align.ts';
import { namedEntity } from '../../src/compare/same-entity.ts';
import { analysed } from '../support/analysed.ts';
import { made, nameOf, phraseOf } from '../support/made.ts';

const ONE = analysed('a', 'The panel heard Ruth Alder.');
const TWO = analysed('b', 'The panel heard a woman.');
const relation = (x: string | null, y: string | null): string =>
  namedEntity({ article: ONE, statement: made({}) }, { article: TWO, statement: made({}) }, x === null ? phraseOf('the woman') : { ...nameOf(x), mention: null }, y === null ? phraseOf('the woman') : { ...nameOf(y), mention: null }, align([ONE, TWO]));

describe('whether two phrases name one entity', () => {
  it.each([
    ['one name', 'Ruth Alder', 'Ruth Alder', 'same'],
    ['a middle name aside', 'Bruce M. Ashby', 'Bruce Ashby', 'same'],
    ['a given name in full and in short', 'William R. Ashby', 'Bill Ashby', 'same'],
    ['a short form of another name', 'William Ashby', 'Bob Ashby', 'other'],
    ['two names', 'Ruth Alder', 'Peter Halm', 'other'],
    ['one last name', 'Ruth Alder', 'Karl Alder', 'other'],
    ['a short form that an alignment leaves open', 'Ruth Alder', 'Alder', 'open'],
    ['one of them without a name', 'Ruth Alder', null, 'open'],
    ['none of them with a name', null, null, 'open'],
  ])('%s: %s, %s', (_, x, y, expected) => {
    expect(relation(x, y)).toBe(expected);
    expect(relation(y, x)).toBe(expected);
  });
});
