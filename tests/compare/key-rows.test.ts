import { describe, expect, it } from 'vitest';
import { rowsOf, type KeyedSide, type NumberedSide } from '../../src/compare/key-rows.ts';

const articles = ['a', 'b', 'c'].map((id) => ({ id }) as NumberedSide['article']);
let number = 0;
const side = (article: number, ...keys: string[]): KeyedSide => ({ side: { article: articles[article], number: number++ } as NumberedSide, keys });

describe('rowsOf', () => {
  const keyed = [side(0, 'die', 'crash'), side(0, 'die'), side(1, 'die', 'rain'), side(2, 'rain')];
  const [first, second, third, fourth] = keyed.map((k) => k.side);

  it('puts sides under one key together, by article, and drops what one article has alone', () => {
    expect(rowsOf(keyed)).toEqual([[[first, second], [third]], [[third], [fourth]]]);
  });

  it('looks only under the keys of the sides that are asked for', () => {
    expect(rowsOf(keyed, (s) => s.article.id === 'a')).toEqual([[[first, second], [third]]]);
    expect(rowsOf(keyed, () => false)).toEqual([]);
  });

  it('leaves out an article that says a dozen things under one key', () => {
    const many = Array.from({ length: 13 }, () => side(0, 'rise'));
    expect(rowsOf([...many, side(1, 'rise'), side(2, 'rise')])[0]).toHaveLength(2);
  });
});
